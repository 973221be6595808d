//! The body of a request, of a known length or in chunks.

use crate::http::head::Length;
use crate::http::response::Response;
use crate::limits::{HEAD_BYTES, MAIL_BYTES};
use httparse::Status;

/// A body that is coming in.
pub struct Body {
    bytes: Vec<u8>,
    reading: Reading,
}

enum Reading {
    /// So many bytes until the end.
    Known(usize),
    /// The line with the next chunk's size.
    Size,
    /// So many bytes of this chunk.
    Chunk(usize),
    /// The line end after a chunk.
    ChunkEnd,
    /// The lines after the last chunk; so many bytes of them came.
    Trailer(usize),
}

impl Body {
    /// An empty one.
    pub fn new(length: Length) -> Self {
        let reading = match length {
            Length::Known(length) => Reading::Known(length),
            Length::Chunked => Reading::Size,
        };
        Body { bytes: Vec::new(), reading }
    }

    /// Bytes that are held.
    pub fn held(&self) -> usize {
        self.bytes.capacity()
    }

    /// Takes bytes from the front of `input` and gives the body when it is whole; what comes after it
    /// stays in `input`.
    pub fn take(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>, Response> {
        loop {
            match &mut self.reading {
                Reading::Known(rest) => {
                    if copy(&mut self.bytes, rest, input) {
                        return Ok(Some(std::mem::take(&mut self.bytes)));
                    }
                    return Ok(None);
                }
                Reading::Size => match chunk_size(input)? {
                    None => return Ok(None),
                    Some((line, 0)) => {
                        *input = &input[line..];
                        self.reading = Reading::Trailer(0);
                    }
                    Some((line, size)) if size <= (MAIL_BYTES - self.bytes.len()) as u64 => {
                        *input = &input[line..];
                        self.reading = Reading::Chunk(size as usize);
                    }
                    Some(_) => return Err(Response::too_large()),
                },
                Reading::Chunk(rest) => {
                    if !copy(&mut self.bytes, rest, input) {
                        return Ok(None);
                    }
                    self.reading = Reading::ChunkEnd;
                }
                Reading::ChunkEnd => {
                    match input {
                        [b'\r', b'\n', rest @ ..] => *input = rest,
                        [] | [b'\r'] => return Ok(None),
                        _ => return Err(Response::error(400, "expected a line end after a chunk, found more bytes")),
                    }
                    self.reading = Reading::Size;
                }
                Reading::Trailer(before) => {
                    let Some(end) = input.iter().position(|byte| *byte == b'\n') else {
                        if *before + input.len() > HEAD_BYTES {
                            return Err(Response::head_too_large());
                        }
                        return Ok(None);
                    };
                    *before += end + 1;
                    let is_empty = matches!(&input[..end], [] | [b'\r']);
                    *input = &input[end + 1..];
                    if is_empty {
                        return Ok(Some(std::mem::take(&mut self.bytes)));
                    }
                    if *before > HEAD_BYTES {
                        return Err(Response::head_too_large());
                    }
                }
            }
        }
    }
}

/// Whether all of it is there.
fn copy(bytes: &mut Vec<u8>, rest: &mut usize, input: &mut &[u8]) -> bool {
    let (now, later) = input.split_at(input.len().min(*rest));
    bytes.extend_from_slice(now);
    *rest -= now.len();
    *input = later;
    *rest == 0
}

fn chunk_size(input: &[u8]) -> Result<Option<(usize, u64)>, Response> {
    match httparse::parse_chunk_size(input) {
        Ok(Status::Complete(found)) => Ok(Some(found)),
        Ok(Status::Partial) if input.len() <= HEAD_BYTES => Ok(None),
        Ok(Status::Partial) | Err(_) => {
            Err(Response::error(400, "expected the size of a chunk in hex, found something else"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(length: Length, pieces: &[&[u8]]) -> Result<(Option<Vec<u8>>, Vec<u8>), u16> {
        let mut body = Body::new(length);
        let mut held: Vec<u8> = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            held.extend_from_slice(piece);
            let mut input = &held[..];
            let whole = body.take(&mut input).map_err(|response| response.status)?;
            let rest = input.to_vec();
            if whole.is_some() {
                return Ok((whole, [rest, pieces[at + 1..].concat()].concat()));
            }
            held = rest;
        }
        Ok((None, held))
    }

    #[test]
    fn a_body_is_found_however_it_is_cut() {
        for (length, wire) in [
            (Length::Known(5), &b"helloGET"[..]),
            (Length::Chunked, b"3;x=1\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: 1\r\n\r\nGET"),
        ] {
            for size in [1, 2, 3, 7, 100] {
                let pieces: Vec<&[u8]> = wire.chunks(size).collect();
                assert_eq!(read(length, &pieces), Ok((Some(b"hello".to_vec()), b"GET".to_vec())), "{size}");
            }
        }
        assert_eq!(read(Length::Known(0), &[b""]), Ok((Some(Vec::new()), Vec::new())));
    }

    #[test]
    fn wrong_chunks_are_refused() {
        for (wire, status) in [
            (b"x\r\n".to_vec(), 400),
            (b"3\r\nhello\r\n".to_vec(), 400),
            (format!("{:x}\r\n", MAIL_BYTES + 1).into_bytes(), 413),
            (b"fffffffffffffffffff\r\n".to_vec(), 400),
            ([&b"0\r\n"[..], &b"a: b\r\n".repeat(HEAD_BYTES)].concat(), 431),
            ([&b"0\r\n"[..], &b"a".repeat(HEAD_BYTES + 1)].concat(), 431),
        ] {
            assert_eq!(read(Length::Chunked, &[&wire]).expect_err("refused"), status);
        }
    }
}
