package fetch

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"hearsay/internal/news"
)

// tree reads the files of a file system that have a suffix we know; their
// paths begin with prefix.
func (r reader) tree(fsys fs.FS, prefix string) bool {
	stopped := false
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		goOn := true
		switch {
		case err != nil:
			goOn = r.fail(path.Join(prefix, name), plain(err))
			err = nil
			if d != nil && d.IsDir() {
				err = fs.SkipDir
			}
		case d.IsDir():
		case !known(name) || !regular(fsys, name, d):
			r.passed++
		default:
			goOn = r.file(fsys, name, prefix)
		}
		if !goOn {
			stopped = true
			return fs.SkipAll
		}
		return err
	})
	return err == nil && !stopped
}

// regular keeps pipes and devices from being opened: reading one may never
// end.
func regular(fsys fs.FS, name string, d fs.DirEntry) bool {
	if d.Type().IsRegular() {
		return true
	}
	info, err := fs.Stat(fsys, name)
	return err == nil && info.Mode().IsRegular()
}

func (r reader) file(fsys fs.FS, name, prefix string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return r.fail(path.Join(prefix, name), plain(err))
	}
	defer f.Close()
	return r.member(path.Join(prefix, name), bufio.NewReaderSize(f, 1<<16))
}

// named reads a file that the user named.
func (r reader) named(ctx context.Context, name string, mode fs.FileMode) bool {
	in, done, err := open(ctx, name, mode)
	if err != nil {
		return r.fail(name, plain(err))
	}
	defer done()
	r.wanted = true
	if known(name) {
		return r.member(filepath.ToSlash(name), in)
	}
	return r.sniffed(filepath.ToSlash(name), in)
}

func open(ctx context.Context, name string, mode fs.FileMode) (in io.Reader, done func(), err error) {
	if !mode.IsRegular() {
		return Patient(ctx, &pipe{name: name}), func() {}, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	return bufio.NewReaderSize(f, 1<<16), func() { f.Close() }, nil
}

// kind is the innermost suffix of a name and what is packed around it.
func kind(name string) (inner string, packed []string) {
	for {
		ext := strings.ToLower(filepath.Ext(name))
		if ext != ".gz" && ext != ".zst" {
			return ext, packed
		}
		packed = append(packed, ext)
		name = name[:len(name)-len(ext)]
	}
}

func known(name string) bool {
	inner, _ := kind(name)
	switch inner {
	case ".html", ".htm", ".txt", ".md", ".json", ".jsonl", ".tar", ".warc":
		return true
	}
	return false
}

// member reads a file or a part of an archive by the suffix of its name.
func (r reader) member(name string, in io.Reader) bool {
	inner, packed := kind(name)
	if r.nested += len(packed); r.nested > maxNested {
		return r.fail(name, errNested)
	}
	in, done, err := unpack(in, packed)
	if err != nil {
		return r.fail(name, err)
	}
	defer done()
	switch inner {
	case ".html", ".htm":
		return r.whole(name, in, news.HTML)
	case ".txt", ".md":
		return r.whole(name, in, news.Flat)
	case ".json":
		return r.object(name, in)
	case ".jsonl":
		return r.lines(name, in)
	case ".tar":
		return r.archive(name, in)
	case ".warc":
		return r.fail(name, errWARC)
	}
	return r.fail(name, errUnknown)
}

// whole reads one page.
func (r reader) whole(name string, in io.Reader, form news.Form) bool {
	body, err := readLimited(in)
	if err != nil {
		return r.fail(name, plain(err))
	}
	return r.page(&news.Page{Path: name, Form: form, Body: body})
}

// readLimited reads all of a page, or fails when it is too large.
func readLimited(in io.Reader) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(in, MaxPage+1))
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, errTruncated
	case err != nil:
		return nil, err
	case len(body) > MaxPage:
		return nil, errTooLarge
	}
	return body, nil
}
