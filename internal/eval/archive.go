package eval

import (
	"io"
	"iter"
	"path/filepath"

	"hearsay/internal/archive"
)

// members yields the regular files of a .tar.zst of the data folder, in order.
func members(dir string, name ...string) iter.Seq2[archive.Member, error] {
	return archive.Members(inFolder(dir, name))
}

// openZstd opens a .zst file of the data folder.
func openZstd(dir string, name ...string) (io.ReadCloser, error) {
	return archive.OpenZstd(inFolder(dir, name))
}

func inFolder(dir string, name []string) string {
	return filepath.Join(append([]string{dir}, name...)...)
}
