package eval

import (
	"archive/tar"
	"errors"
	"io"
	"iter"

	"github.com/klauspost/compress/zstd"
)

// member is a file of an archive.
type member struct {
	Name string
	Data []byte
}

// members yields the regular files of a .tar.zst of the data folder, in order.
func members(dir string, name ...string) iter.Seq2[member, error] {
	return func(yield func(member, error) bool) {
		r, err := openZstd(dir, name...)
		if err != nil {
			yield(member{}, err)
			return
		}
		defer r.Close()
		for tr := tar.NewReader(r); ; {
			m, err := nextMember(tr)
			if errors.Is(err, io.EOF) || !yield(m, err) || err != nil {
				return
			}
		}
	}
}

func nextMember(tr *tar.Reader) (member, error) {
	for {
		h, err := tr.Next()
		if err != nil {
			return member{}, err
		}
		if h.Typeflag == tar.TypeReg {
			data, err := io.ReadAll(tr)
			return member{h.Name, data}, err
		}
	}
}

// openZstd opens a .zst file of the data folder.
func openZstd(dir string, name ...string) (io.ReadCloser, error) {
	f, err := open(dir, name...)
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
