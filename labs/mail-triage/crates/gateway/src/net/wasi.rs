//! WASI 0.2's sockets.

use crate::net::{Interest, Read};
use std::io::{Error, ErrorKind, Result};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use wasip2::clocks::monotonic_clock::subscribe_duration;
use wasip2::io::poll::{Pollable, poll};
use wasip2::io::streams::{InputStream, OutputStream, StreamError};
use wasip2::sockets::instance_network::instance_network;
use wasip2::sockets::ip_name_lookup::{ResolveAddressStream, resolve_addresses};
use wasip2::sockets::network::{
    ErrorCode, IpAddress, IpAddressFamily, IpSocketAddress, Ipv4SocketAddress, Ipv6SocketAddress,
};
use wasip2::sockets::tcp::{ShutdownType, TcpSocket};
use wasip2::sockets::tcp_create_socket::create_tcp_socket;

/// A socket that clients connect to.
pub struct Listener {
    // A pollable must be gone before what it watches; fields go in this order.
    ready: Pollable,
    socket: TcpSocket,
}

impl Listener {
    /// Listens.
    pub fn bind(address: SocketAddr) -> Result<Self> {
        let socket = create_tcp_socket(family(address.ip())).map_err(error)?;
        socket.start_bind(&instance_network(), socket_address(address)).map_err(error)?;
        blocking(&socket, || socket.finish_bind())?;
        // How many may wait is advice: a host that does not take it has a number of its own.
        let _ = socket.set_listen_backlog_size(wiring::CONNECTIONS);
        socket.start_listen().map_err(error)?;
        blocking(&socket, || socket.finish_listen())?;
        Ok(Listener { ready: socket.subscribe(), socket })
    }

    /// The next client, if one waits.
    pub fn accept(&self) -> Result<Option<Stream>> {
        match self.socket.accept() {
            Ok((socket, input, output)) => Ok(Some(Stream::new(socket, input, output))),
            Err(ErrorCode::WouldBlock) => Ok(None),
            Err(code) => Err(error(code)),
        }
    }
}

/// A connection.
pub struct Stream {
    readable: Pollable,
    writable: Pollable,
    input: InputStream,
    output: OutputStream,
    socket: TcpSocket,
}

impl Stream {
    fn new(socket: TcpSocket, input: InputStream, output: OutputStream) -> Self {
        Stream { readable: input.subscribe(), writable: output.subscribe(), input, output, socket }
    }

    /// Reads what is there.
    pub fn read(&mut self, into: &mut [u8]) -> Result<Read> {
        match self.input.read(into.len() as u64) {
            Ok(bytes) if bytes.is_empty() => Ok(Read::Nothing),
            Ok(bytes) => {
                into[..bytes.len()].copy_from_slice(&bytes);
                Ok(Read::Bytes(bytes.len()))
            }
            Err(StreamError::Closed) => Ok(Read::End),
            Err(StreamError::LastOperationFailed(why)) => Err(Error::other(why.to_debug_string())),
        }
    }

    /// Writes what there is room for, and says how much that was.
    pub fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.output.check_write().and_then(|room| {
            let count = bytes.len().min(usize::try_from(room).unwrap_or(usize::MAX));
            if count > 0 {
                self.output.write(&bytes[..count])?;
            }
            Ok(count)
        });
        written.map_err(|why| match why {
            StreamError::Closed => ErrorKind::BrokenPipe.into(),
            StreamError::LastOperationFailed(why) => Error::other(why.to_debug_string()),
        })
    }

    /// Says that nothing more will be written, once what was written has gone.
    pub fn finish(&mut self) {
        let _ = self.socket.shutdown(ShutdownType::Send);
    }
}

/// A connection that is being made.
pub struct Dialing {
    ready: Option<Pollable>,
    step: Step,
}

enum Step {
    Resolving(ResolveAddressStream, u16),
    Connecting(TcpSocket),
    Done,
}

impl Dialing {
    /// Begins. A name is looked up first.
    pub fn begin(host: &str, port: u16) -> Result<Self> {
        // The host takes addresses for names too, but it may not allow any look-up.
        if let Ok(ip) = host.trim_matches(['[', ']']).parse() {
            return Dialing::connect(SocketAddr::new(ip, port));
        }
        let addresses = resolve_addresses(&instance_network(), host).map_err(error)?;
        Ok(Dialing { ready: Some(addresses.subscribe()), step: Step::Resolving(addresses, port) })
    }

    fn connect(address: SocketAddr) -> Result<Self> {
        let socket = create_tcp_socket(family(address.ip())).map_err(error)?;
        socket.start_connect(&instance_network(), socket_address(address)).map_err(error)?;
        Ok(Dialing { ready: Some(socket.subscribe()), step: Step::Connecting(socket) })
    }

    /// The connection, when it is made.
    pub fn finish(&mut self) -> Result<Option<Stream>> {
        match &self.step {
            Step::Resolving(addresses, port) => match addresses.resolve_next_address() {
                Ok(Some(address)) => {
                    let next = Dialing::connect(SocketAddr::new(ip(address), *port))?;
                    self.ready = None;
                    *self = next;
                    self.finish()
                }
                Ok(None) => Err(Error::new(ErrorKind::NotFound, "the name has no address")),
                Err(ErrorCode::WouldBlock) => Ok(None),
                Err(code) => Err(error(code)),
            },
            Step::Connecting(socket) => match socket.finish_connect() {
                Ok((input, output)) => {
                    self.ready = None;
                    let Step::Connecting(socket) = std::mem::replace(&mut self.step, Step::Done) else {
                        return Ok(None);
                    };
                    Ok(Some(Stream::new(socket, input, output)))
                }
                Err(ErrorCode::WouldBlock) => Ok(None),
                Err(code) => Err(error(code)),
            },
            Step::Done => Ok(None),
        }
    }
}

/// Waits until something of it can be done, or the time is up; says for each whether it can.
pub fn wait(interests: &[Interest], at_most: Duration) -> Result<Vec<bool>> {
    let time = subscribe_duration(u64::try_from(at_most.as_nanos()).unwrap_or(u64::MAX));
    let mut watched = vec![&time];
    let mut owners = vec![usize::MAX];
    for (at, interest) in interests.iter().enumerate() {
        let pollables = match interest {
            Interest::Accept(listener) => [Some(&listener.ready), None],
            Interest::Dial(dialing) => [dialing.ready.as_ref(), None],
            Interest::Stream { stream, read, write } => {
                [read.then_some(&stream.readable), write.then_some(&stream.writable)]
            }
        };
        for pollable in pollables.into_iter().flatten() {
            watched.push(pollable);
            owners.push(at);
        }
    }
    let mut ready = vec![false; interests.len()];
    for at in poll(&watched) {
        if let Some(ready) = ready.get_mut(owners[at as usize]) {
            *ready = true;
        }
    }
    Ok(ready)
}

/// Binding and listening take no time on any host, and happen before there is anybody to serve.
fn blocking<T>(socket: &TcpSocket, finish: impl Fn() -> std::result::Result<T, ErrorCode>) -> Result<T> {
    loop {
        match finish() {
            Err(ErrorCode::WouldBlock) => socket.subscribe().block(),
            done => return done.map_err(error),
        }
    }
}

fn error(code: ErrorCode) -> Error {
    let kind = match code {
        ErrorCode::AccessDenied => ErrorKind::PermissionDenied,
        ErrorCode::AddressInUse => ErrorKind::AddrInUse,
        ErrorCode::ConnectionRefused => ErrorKind::ConnectionRefused,
        ErrorCode::ConnectionReset => ErrorKind::ConnectionReset,
        _ => ErrorKind::Other,
    };
    Error::new(kind, code.name())
}

fn family(ip: IpAddr) -> IpAddressFamily {
    if ip.is_ipv4() { IpAddressFamily::Ipv4 } else { IpAddressFamily::Ipv6 }
}

fn socket_address(address: SocketAddr) -> IpSocketAddress {
    let port = address.port();
    match address.ip() {
        IpAddr::V4(ip) => IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address: ip.octets().into() }),
        IpAddr::V6(ip) => {
            let address = ip.segments().into();
            IpSocketAddress::Ipv6(Ipv6SocketAddress { port, flow_info: 0, address, scope_id: 0 })
        }
    }
}

fn ip(address: IpAddress) -> IpAddr {
    match address {
        IpAddress::Ipv4(parts) => <[u8; 4]>::from(parts).into(),
        IpAddress::Ipv6(parts) => <[u16; 8]>::from(parts).into(),
    }
}
