//! One client's connection: one request after another.

use crate::http::body::Body;
use crate::http::head::{self, Form, Head, Wish};
use crate::http::response::Response;
use crate::limits::ANSWER_BYTES;
use crate::mail;
use crate::publication::{Late, Outcome, Step};
use journal::trace;

/// What came so far.
pub struct Connection {
    input: Vec<u8>,
    reading: Reading,
    /// The next answer says that it is the last.
    ends: bool,
}

enum Reading {
    Head,
    Body(Box<(Head, Body)>),
    /// Published, and not yet answered.
    Published {
        id: String,
        keeps_alive: bool,
    },
    Closed,
}

/// What a request is answered with that does not wait for the broker.
struct Surroundings<'a> {
    now: u32,
    connected: bool,
    out: &'a mut Vec<u8>,
}

impl Connection {
    /// A new one.
    pub fn new() -> Self {
        Connection { input: Vec::new(), reading: Reading::Head, ends: false }
    }

    /// It has been open for long enough: the next answer is the last.
    pub fn end_soon(&mut self) {
        self.ends = true;
    }

    /// Takes what the client sent.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.input.extend_from_slice(bytes);
    }

    /// Bytes that are held.
    pub fn held(&self) -> usize {
        self.input.capacity() + if let Reading::Body(body) = &self.reading { body.1.held() } else { 0 }
    }

    /// Whether a part of a request came.
    pub fn in_request(&self) -> bool {
        match self.reading {
            Reading::Head => !self.input.is_empty(),
            Reading::Body(_) => true,
            Reading::Published { .. } | Reading::Closed => false,
        }
    }

    /// Works on what the client sent, until that is used up, something is to be published, or enough
    /// answers wait. What comes after the end is thrown away. `now` is Unix time in seconds, `connected`
    /// whether the broker is there.
    pub fn step(&mut self, now: u32, connected: bool, out: &mut Vec<u8>) -> Step {
        let input = std::mem::take(&mut self.input);
        let mut rest = &input[..];
        let step = self.work(&mut rest, &mut Surroundings { now, connected, out });
        if step != Step::Close {
            self.input = if rest.len() == input.len() { input } else { rest.to_vec() };
        }
        step
    }

    fn work(&mut self, rest: &mut &[u8], around: &mut Surroundings) -> Step {
        loop {
            match &mut self.reading {
                Reading::Closed => return Step::Close,
                _ if around.out.len() >= ANSWER_BYTES => return Step::Pause,
                Reading::Published { .. } => return Step::Wait,
                Reading::Head => match head::read(rest) {
                    Ok(None) => return Step::Wait,
                    Ok(Some((head, size))) => {
                        *rest = &rest[size..];
                        if head.expects_continue && rest.is_empty() {
                            around.out.extend_from_slice(b"HTTP/1.1 100 Continue\r\n\r\n");
                        }
                        let body = Body::new(head.body);
                        self.reading = Reading::Body(Box::new((head, body)));
                    }
                    Err(response) => return self.close(response, around.out),
                },
                Reading::Body(reading) => match reading.1.take(rest) {
                    Ok(None) => return Step::Wait,
                    Ok(Some(bytes)) => {
                        let head = reading.0.clone();
                        if let Some(step) = self.answer(&head, &bytes, around) {
                            return step;
                        }
                    }
                    Err(response) => return self.close(response, around.out),
                },
            }
        }
    }

    fn answer(&mut self, head: &Head, body: &[u8], around: &mut Surroundings) -> Option<Step> {
        let (response, with_body) = match &head.wish {
            Wish::Health { with_body } => (Response::health(around.connected), *with_body),
            Wish::Mail { form, traceparent } => {
                let trace = trace::child(traceparent.as_deref());
                let taken = match form {
                    Form::Json => mail::from_json(body, trace),
                    Form::Mail => mail::from_mail(body, None, around.now, trace),
                };
                match taken {
                    Ok(publication) => {
                        let (id, keeps_alive) = (publication.id.clone(), head.keeps_alive);
                        self.reading = Reading::Published { id, keeps_alive };
                        return Some(Step::Publish(publication));
                    }
                    Err(why) => {
                        let response = Response::not_taken(&why);
                        self.end(&response, head.keeps_alive, true, around.out);
                        return Some(Step::NotTaken(response.body));
                    }
                }
            }
        };
        self.end(&response, head.keeps_alive, with_body, around.out);
        None
    }

    /// Says how a publication went.
    pub fn answered(&mut self, outcome: &Outcome, out: &mut Vec<u8>) {
        if let Reading::Published { id, keeps_alive } = &self.reading {
            let (response, keeps_alive) = (Response::outcome(id, outcome), *keeps_alive);
            self.end(&response, keeps_alive, true, out);
        }
    }

    /// Ends a connection whose client takes too long. Between two requests nobody waits for an answer.
    pub fn late(&mut self, why: Late, out: &mut Vec<u8>) {
        if self.in_request() {
            Response::late(why).write(out, false, true);
        }
        (self.input, self.reading) = (Vec::new(), Reading::Closed);
    }

    fn end(&mut self, response: &Response, keeps_alive: bool, with_body: bool, out: &mut Vec<u8>) {
        let goes_on = keeps_alive && !self.ends;
        response.write(out, goes_on, with_body);
        self.reading = if goes_on { Reading::Head } else { Reading::Closed };
    }

    fn close(&mut self, response: Response, out: &mut Vec<u8>) -> Step {
        self.end(&response, false, true, out);
        Step::NotTaken(response.body)
    }
}
