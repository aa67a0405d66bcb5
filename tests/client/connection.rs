//! One kept TLS connection that speaks HTTP/1.1 as little as possible.
//!
//! A request is bytes that the caller made; an answer is read into one buffer that is used again. Nothing is allocated per request, so that a driver
//! on the same machine leaves the processor to the server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// An answer as it lies in the connection's buffer, until the next exchange.
pub struct Reply<'a> {
    pub status: u16,
    /// Status line and headers, without the blank line.
    pub head: &'a [u8],
    pub body: &'a [u8],
}

/// A connection that stays open between exchanges.
pub struct Connection {
    stream: TlsStream<TcpStream>,
    buffer: Vec<u8>,
    body: Vec<u8>,
}

impl Connection {
    /// Connects and shakes hands; small writes leave at once.
    pub async fn open(
        address: SocketAddr,
        name: ServerName<'static>,
        tls: Arc<rustls::ClientConfig>,
    ) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let stream = TlsConnector::from(tls).connect(name, stream).await?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(16 * 1024),
            body: Vec::new(),
        })
    }

    /// What the handshake agreed on.
    pub fn tls(&self) -> &rustls::ClientConnection {
        self.stream.get_ref().1
    }

    /// Gives up HTTP and hands out the stream.
    pub fn into_stream(self) -> TlsStream<TcpStream> {
        self.stream
    }

    /// Sends a request and reads its answer.
    pub async fn exchange(&mut self, request: &[u8]) -> io::Result<Reply<'_>> {
        self.stream.write_all(request).await?;
        self.stream.flush().await?;
        self.receive().await
    }

    /// Sends bytes without waiting for an answer.
    pub async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }

    /// Reads one answer.
    pub async fn receive(&mut self) -> io::Result<Reply<'_>> {
        self.buffer.clear();
        self.body.clear();
        let end = self.read_head().await?;
        let head = Head::parse(&self.buffer[..end])?;
        match head.length {
            Length::Known(length) => {
                while self.buffer.len() < end + 4 + length {
                    self.read_more().await?;
                }
                Ok(Reply {
                    status: head.status,
                    head: &self.buffer[..end],
                    body: &self.buffer[end + 4..end + 4 + length],
                })
            }
            Length::Chunked => {
                self.read_chunks(end + 4).await?;
                Ok(Reply {
                    status: head.status,
                    head: &self.buffer[..end],
                    body: &self.body,
                })
            }
        }
    }

    async fn read_head(&mut self) -> io::Result<usize> {
        let mut searched = 0_usize;
        loop {
            let from = searched.saturating_sub(3);
            if let Some(found) = self.buffer[from..].windows(4).position(|four| four == b"\r\n\r\n") {
                return Ok(from + found);
            }
            searched = self.buffer.len();
            self.read_more().await?;
        }
    }

    async fn read_chunks(&mut self, mut at: usize) -> io::Result<()> {
        loop {
            let line = loop {
                if let Some(end) = self.buffer[at..].windows(2).position(|two| two == b"\r\n") {
                    break at + end;
                }
                self.read_more().await?;
            };
            let size = std::str::from_utf8(&self.buffer[at..line]).map_err(|_| broken("chunk size"))?;
            let size = usize::from_str_radix(size, 16).map_err(|_| broken("chunk size"))?;
            at = line + 2;
            while self.buffer.len() < at + size + 2 {
                self.read_more().await?;
            }
            self.body.extend_from_slice(&self.buffer[at..at + size]);
            at += size + 2;
            if size == 0 {
                return Ok(());
            }
        }
    }

    async fn read_more(&mut self) -> io::Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    }
}

enum Length {
    Known(usize),
    Chunked,
}

struct Head {
    status: u16,
    length: Length,
}

impl Head {
    fn parse(head: &[u8]) -> io::Result<Self> {
        let status = head
            .get(9..12)
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| digits.parse().ok())
            .ok_or_else(|| broken("status line"))?;
        let mut length = Length::Known(0);
        for line in head.split(|byte| *byte == b'\n').skip(1) {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if let Some(value) = header_value(line, b"content-length:") {
                let value = std::str::from_utf8(value).map_err(|_| broken("content-length"))?;
                length = Length::Known(value.trim().parse().map_err(|_| broken("content-length"))?);
            } else if header_value(line, b"transfer-encoding:").is_some() {
                length = Length::Chunked;
            }
        }
        if matches!(status, 204 | 304) {
            length = Length::Known(0);
        }
        Ok(Self { status, length })
    }
}

fn header_value<'a>(line: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let start = line.get(..name.len())?;
    start.eq_ignore_ascii_case(name).then(|| &line[name.len()..])
}

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("an answer with a broken {what}"))
}
