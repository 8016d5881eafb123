package engine

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
)

// addressError says in one line why an address cannot be served at and what to
// do about it.
func addressError(addr string, err error) error {
	var bad *net.AddrError
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("%w at %s: another program uses this port; choose another with --addr 127.0.0.1:PORT", ErrAddress, addr)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("%w at %s: not allowed; choose a port above 1023 with --addr", ErrAddress, addr)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return fmt.Errorf("%w at %s: not an address of this machine; choose another with --addr", ErrAddress, addr)
	case errors.As(err, &bad):
		return fmt.Errorf("%w at %q: write --addr as HOST:PORT", ErrAddress, addr)
	}
	return fmt.Errorf("%w at %s: %w", ErrAddress, addr, err)
}
