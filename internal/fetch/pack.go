package fetch

import (
	"archive/tar"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"hearsay/internal/news"
)

var errTruncated = errors.New("ends too early: the file is cut off or damaged")

// maxWindow bounds the memory that a zstd stream can ask for.
const maxWindow = 128 << 20

// unpack removes the compression named by the suffixes, the outermost first.
func unpack(in io.Reader, packed []string) (_ io.Reader, done func(), err error) {
	done = func() {}
	for _, ext := range packed {
		if ext == ".gz" {
			in, err = gzip.NewReader(in)
			if err != nil {
				return nil, nil, packError(err)
			}
			continue
		}
		d, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, nil, packError(err)
		}
		in, done = d, chain(d.Close, done)
	}
	return in, done, nil
}

func chain(f, g func()) func() {
	return func() { f(); g() }
}

// packError words what a decompressor or the archive reader found.
func packError(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errTruncated
	}
	return fmt.Errorf("damaged: %w", err)
}

// archive reads the members of a .tar that have a suffix we know. After damage
// nothing of the archive can be found any more, so the rest of it is lost.
func (r reader) archive(name string, in io.Reader) bool {
	r.wanted = false
	if r.nested++; r.nested > maxNested {
		return r.fail(name, errNested)
	}
	for tr := tar.NewReader(in); ; {
		h, err := tr.Next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return r.fail(name, packError(err))
		case h.Typeflag == tar.TypeDir:
			continue
		case h.Typeflag != tar.TypeReg || !known(h.Name):
			r.passed++
			continue
		}
		if !r.member(name+"/"+h.Name, tr) {
			return false
		}
	}
}

// sniffed reads a stream of which no suffix tells the kind.
func (r reader) sniffed(name string, in io.Reader) bool {
	b := bufio.NewReaderSize(in, 1<<16)
	head, err := b.Peek(1024)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return r.fail(name, plain(err))
	}
	if ext := compression(head); ext != "" {
		if r.nested++; r.nested > maxNested {
			return r.fail(name, errNested)
		}
		unpacked, done, err := unpack(b, []string{ext})
		if err != nil {
			return r.fail(name, err)
		}
		defer done()
		return r.sniffed(name, unpacked)
	}
	return r.recognised(name, b, head)
}

func compression(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return ".gz"
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		return ".zst"
	}
	return ""
}

func (r reader) recognised(name string, in io.Reader, head []byte) bool {
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	switch {
	case len(head) > 262 && string(head[257:262]) == "ustar":
		return r.archive(name, in)
	case bytes.IndexByte(head, 0) >= 0 && !utf16(head):
		return r.fail(name, errUnknown)
	case bytes.HasPrefix(text, []byte("{")):
		return r.lines(name, in)
	case bytes.HasPrefix(text, []byte("<")):
		return r.whole(name, in, news.HTML)
	case mostlyText(head):
		return r.whole(name, in, news.Flat)
	}
	return r.fail(name, errUnknown)
}

func utf16(head []byte) bool {
	return bytes.HasPrefix(head, []byte{0xff, 0xfe}) || bytes.HasPrefix(head, []byte{0xfe, 0xff})
}

// mostlyText tells text in any character set from other data: few control
// characters.
func mostlyText(head []byte) bool {
	controls := 0
	for _, c := range head {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			controls++
		}
	}
	return utf16(head) || utf8.Valid(head) && controls == 0 || controls*100 <= len(head)
}
