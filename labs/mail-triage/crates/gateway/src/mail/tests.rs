use super::*;
use crate::limits::{ID_BYTES, MAIL_HEADER_BYTES};
use proptest::prelude::*;

fn read(text: &str) -> json::mail::Mail {
    decode(text.replace('\n', "\r\n").as_bytes(), None, 7).expect("a mail")
}

#[test]
fn words_are_decoded() {
    let mail = read(
        "From: =?utf-8?Q?J=C3=BCrg_B=C3=BCro?= <j@x.example>\nTo: \"Desk, Front\" <desk@y.example>, b@y\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?= aus\n =?utf-8?B?WsO8cmljaA==?=\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=84Gr=FC=DFe=93 =\nund mehr\n\n",
    );
    assert_eq!((mail.id.as_str(), mail.sender.as_str()), ("1@x", "Jürg Büro <j@x.example>"));
    assert_eq!((mail.recipient.as_str(), mail.subject.as_str()), ("desk@y.example", "Grüße aus Zürich"));
    assert_eq!((mail.body.as_str(), mail.received_at), ("„Grüße“ und mehr\n", 7));
}

#[test]
fn plain_text_is_preferred_and_html_becomes_text() {
    let parts = |first: &str| {
        format!(
            "Subject: x\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n{first}--a\nContent-Type: text/html; charset=utf-8\n\n<p>HTML &amp; <b>gates</b> f&uuml;r &#228;lle &amp;lt;</p><script>no()</script>\n--a--\n--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--m--\n"
        )
    };
    let both = read(&parts("--a\nContent-Type: text/plain\n\nPlain gates\n"));
    assert_eq!(both.body.trim(), "Plain gates");
    let html = read(&parts(""));
    assert!(html.body.contains("HTML & gates für älle &lt;") && !html.body.contains('<'), "{:?}", html.body);
}

#[test]
fn references_are_listed_once_and_in_order() {
    let mail = read("References: <1@x> <2@x>\n <1@x>\nIn-Reply-To: <2@x> <3@x>\nSubject: x\n\n");
    assert_eq!(mail.references, ["1@x", "2@x", "3@x"]);
    assert_eq!(read("In-Reply-To: <3@x>\nSubject: x\n\n").references, ["3@x"]);
}

#[test]
fn a_mail_without_an_id_gets_that_of_its_bytes() {
    let (first, second) = (read("Subject: x\n\na\n"), read("Subject: x\n\nb\n"));
    assert_eq!(first.id.len(), 64);
    assert_ne!(first.id, second.id);
    assert_eq!(first.id, read("Subject: x\n\na\n").id);
}

#[test]
fn an_id_that_is_too_long_is_none() {
    let id = |bytes: usize| read(&format!("Message-ID: <{}>\nSubject: x\n\na\n", "i".repeat(bytes))).id;
    assert_eq!(id(ID_BYTES), "i".repeat(ID_BYTES));
    assert_eq!(id(ID_BYTES + 1).len(), 64);
}

#[test]
fn the_envelope_says_who_gets_it() {
    let envelope = Envelope { from: "bounce@x".to_string(), to: "desk@y".to_string() };
    let mail = decode(b"To: all@y\r\nSubject: x\r\n\r\n", Some(&envelope), 7).expect("a mail");
    assert_eq!((mail.sender.as_str(), mail.recipient.as_str()), ("bounce@x", "desk@y"));
}

#[test]
fn what_is_no_mail_is_told_so() {
    for no in ["", "\r\n", "hello\r\n\r\nthere", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"] {
        assert!(decode(no.as_bytes(), None, 7).expect_err(no).contains("found none"), "{no}");
    }
    let long = format!("Subject: x\r\n{}\r\nbody", "X: y\r\n".repeat(MAIL_HEADER_BYTES / 6 + 1));
    assert!(decode(long.as_bytes(), None, 7).expect_err("long").contains("bytes of header"));
}

/// Bytes that are often MIME.
fn mime() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just("Content-Type: multipart/mixed; boundary=\"b\"\r\n"),
        Just("Content-Type: message/rfc822\r\n"),
        Just("Content-Type: text/html; charset=utf-7\r\n"),
        Just("Content-Transfer-Encoding: base64\r\n"),
        Just("Content-Transfer-Encoding: quoted-printable\r\n"),
        Just("Subject: =?utf-8?B?w7w=?= =?x?Q?=?\r\n"),
        Just("From: \"a\" <b@c>, d: e <f@g>;\r\n"),
        Just("References: <1@x> <2\r\n"),
        Just("\r\n--b\r\n"),
        Just("\r\n--b--\r\n"),
        Just("\r\n"),
        Just("<p>x &amp; <!-- "),
    ];
    let piece = prop_oneof![
        4 => word.prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..60),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_a_mail_or_none(raw in mime()) {
        if let Ok(publication) = from_mail(&raw, None, 7, String::new()) {
            let mail = json::mail::read(&publication.payload).expect("what is published can be read");
            prop_assert_eq!(&mail.id, &publication.id);
            prop_assert!(!mail.id.is_empty() && !mail.body.ends_with("\n\n"));
        }
    }
}
