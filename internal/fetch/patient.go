package fetch

import (
	"context"
	"io"
	"os"
)

// Patient reads from in until ctx is done, however long in stays silent: a
// terminal or a pipe may never send anything, and the user wants to leave. The
// goroutine that still waits for in then ends with the program.
func Patient(ctx context.Context, in io.Reader) io.Reader {
	out, w := io.Pipe()
	stop := context.AfterFunc(ctx, func() { w.CloseWithError(ctx.Err()) })
	go func() {
		defer stop()
		_, err := io.Copy(w, in)
		w.CloseWithError(err)
	}()
	return out
}

// pipe is a named pipe or a device, opened by the first Read since opening one
// may take as long as reading it.
type pipe struct {
	name string
	file *os.File
}

func (p *pipe) Read(b []byte) (int, error) {
	if p.file == nil {
		f, err := os.Open(p.name)
		if err != nil {
			return 0, err
		}
		p.file = f
	}
	n, err := p.file.Read(b)
	if err != nil {
		p.file.Close()
	}
	return n, err
}
