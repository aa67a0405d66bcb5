//! A stream of unknown length inside a connection, whose end cannot be mistaken.

use std::io::{self, BufRead, Read, Write};

/// Writes a stream as frames.
pub struct FrameWriter<W: Write> {
    to: W,
}

impl<W: Write> FrameWriter<W> {
    pub fn new(to: W) -> Self {
        Self { to }
    }

    /// Ends the stream and gives the connection back.
    pub fn finish(mut self) -> io::Result<W> {
        self.to.write_all(&0_u32.to_be_bytes())?;
        Ok(self.to)
    }
}

impl<W: Write> Write for FrameWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let bytes = &bytes[..bytes.len().min(LARGEST_FRAME)];
        if !bytes.is_empty() {
            let length = u32::try_from(bytes.len()).expect("a frame is short");
            self.to.write_all(&length.to_be_bytes())?;
            self.to.write_all(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Copies a stream of frames until its end.
pub fn copy_frames(from: &mut impl BufRead, to: &mut impl Write) -> io::Result<u64> {
    let mut copied = 0;
    loop {
        let mut length = [0; 4];
        from.read_exact(&mut length)?;
        let length = u64::from(u32::from_be_bytes(length));
        if length == 0 {
            return Ok(copied);
        }
        if length > LARGEST_FRAME as u64 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if io::copy(&mut from.take(length), to)? != length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        copied += length;
    }
}

/// Bytes of one frame.
const LARGEST_FRAME: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn framed(bytes: &[u8]) -> Vec<u8> {
        let mut writer = FrameWriter::new(Vec::new());
        writer.write_all(bytes).expect("written");
        writer.finish().expect("finished")
    }

    #[test]
    fn a_stream_comes_out_as_it_went_in() {
        for length in [0, 1, LARGEST_FRAME, 3 * LARGEST_FRAME + 7] {
            let bytes: Vec<u8> = (0..=255).cycle().take(length).collect();
            let (mut wire, mut out) = (framed(&bytes), Vec::new());
            wire.extend_from_slice(b"rest");
            let mut from = wire.as_slice();
            assert_eq!(copy_frames(&mut from, &mut out).expect("copied"), length as u64);
            assert_eq!((out, from), (bytes, b"rest".as_slice()));
        }
    }

    #[test]
    fn a_stream_that_breaks_off_is_an_error_wherever_it_breaks() {
        let wire = framed(&[7; 100]);
        for length in 0..wire.len() {
            assert!(copy_frames(&mut &wire[..length], &mut Vec::new()).is_err(), "{length}");
        }
    }

    #[test]
    fn a_frame_that_claims_to_be_huge_is_refused_unread() {
        let fault = copy_frames(&mut u32::MAX.to_be_bytes().as_slice(), &mut Vec::new()).expect_err("refused");
        assert_eq!(fault.kind(), io::ErrorKind::InvalidData);
    }
}
