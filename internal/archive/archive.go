// Package archive reads the compressed files of the data folder: what models
// are trained on, and what they are measured with.
package archive

import (
	"archive/tar"
	"errors"
	"io"
	"iter"
	"os"

	"github.com/klauspost/compress/zstd"
)

// Member is a file of an archive.
type Member struct {
	Name string
	Data []byte
}

// Members yields the regular files of a .tar.zst, in order.
func Members(name string) iter.Seq2[Member, error] {
	return func(yield func(Member, error) bool) {
		r, err := OpenZstd(name)
		if err != nil {
			yield(Member{}, err)
			return
		}
		defer r.Close()
		for tr := tar.NewReader(r); ; {
			m, err := next(tr)
			if errors.Is(err, io.EOF) || !yield(m, err) || err != nil {
				return
			}
		}
	}
}

func next(tr *tar.Reader) (Member, error) {
	for {
		h, err := tr.Next()
		if err != nil {
			return Member{}, err
		}
		if h.Typeflag == tar.TypeReg {
			data, err := io.ReadAll(tr)
			return Member{h.Name, data}, err
		}
	}
}

// OpenZstd opens a .zst file.
func OpenZstd(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	d, err := zstd.NewReader(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	return zstdFile{d, f}, nil
}

type zstdFile struct {
	*zstd.Decoder
	file io.Closer
}

func (z zstdFile) Close() error {
	z.Decoder.Close()
	return z.file.Close()
}
