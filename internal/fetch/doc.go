// Package fetch reads sources into pages: files, folders, archives, standard
// input and http(s) addresses.
//
// A source is taken apart from the outside in: compression (.gz, .zst), then
// the archive (.tar), then the form of what is inside. The suffix decides; a
// file that a user names with a suffix we do not know, and standard input, are
// recognised by their first bytes.
//
//	.html .htm       a page as markup
//	.txt .md         a page flattened to text
//	.json            one object with html, text, content, content_original or body
//	.jsonl           one such object a line
//
// In folders and archives, what has another suffix is passed over and counted;
// so is .json without those keys. Folders are read in the order of their
// names, archives in their own order, so the pages come in the same order each
// time. What cannot be read becomes an error in the sequence, and the rest
// goes on.
//
// A page is held in memory whole, and no page may be larger than MaxPage, so a
// compressed bomb costs no more than that; nor are more than maxNested archives
// and compressions taken out of each other, since some unpack to themselves.
// Bytes are not decoded here: a page keeps them as they came. WARC files and
// feeds are refused.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hearsay/internal/news"
)

// MaxPage is the largest page that is read, in bytes, unpacked.
const MaxPage = 64 << 20

// maxNested is the largest number of archives and compressions around a page.
const maxNested = 16

var (
	errTooLarge = fmt.Errorf("larger than %d MiB: too large for one page", MaxPage>>20)
	errUnknown  = errors.New("neither a page nor an archive that Hearsay reads: see 'hearsay help extract' for the kinds of file")
	errNoText   = errors.New("holds none of html, text, content, content_original, body")
	errNested   = fmt.Errorf("packed more than %d times over", maxNested)
	errWARC     = errors.New("WARC files are not read yet: unpack the pages first")
	errFeed     = errors.New("feeds are not read yet: give the addresses of the pages")
)

// Fetcher reads sources. Use New.
type Fetcher struct {
	stdin  io.Reader
	client *http.Client
	now    func() time.Time
	passed int
}

// New returns a Fetcher that takes "-" to mean stdin.
func New(stdin io.Reader) *Fetcher {
	return &Fetcher{stdin: stdin, client: newClient(), now: time.Now}
}

// Passed is the number of files passed over since New.
func (f *Fetcher) Passed() int { return f.passed }

// Pages yields the pages of the sources in order. An error names the source or
// the part of it that could not be read, and the sequence goes on after it. No
// further source is begun once ctx is done. A Fetcher serves one sequence at a time.
func (f *Fetcher) Pages(ctx context.Context, sources ...string) iter.Seq2[*news.Page, error] {
	return func(yield func(*news.Page, error) bool) {
		r := reader{Fetcher: f, yield: yield}
		for _, source := range sources {
			if ctx.Err() != nil || !r.source(ctx, source) {
				return
			}
		}
	}
}

// FS yields the pages of a file system, as Pages does those of a folder.
func (f *Fetcher) FS(fsys fs.FS) iter.Seq2[*news.Page, error] {
	return func(yield func(*news.Page, error) bool) {
		reader{Fetcher: f, yield: yield}.tree(fsys, "")
	}
}

// reader is one run over sources. Its methods report whether to go on.
type reader struct {
	*Fetcher
	yield  func(*news.Page, error) bool
	nested int  // archives and compressions around what is read
	wanted bool // the user named the file: passing over it would be silent
}

func (r reader) source(ctx context.Context, source string) bool {
	switch {
	case source == "-":
		return r.sniffed("-", Patient(ctx, r.stdin))
	case strings.HasPrefix(source, "http://") || strings.HasPrefix(source, "https://"):
		return r.address(ctx, source)
	}
	info, err := os.Stat(source)
	switch {
	case err != nil:
		return r.fail(source, plain(err))
	case info.IsDir():
		return r.tree(os.DirFS(source), filepath.ToSlash(source))
	}
	return r.named(ctx, source, info.Mode())
}

// fail yields an error about a source.
func (r reader) fail(source string, err error) bool {
	return r.yield(nil, fmt.Errorf("%s: %w", source, err))
}

func (r reader) page(p *news.Page) bool {
	p.Fetched = r.now().UTC()
	return r.yield(p, nil)
}

// plain removes the path that *os.PathError repeats.
func plain(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
