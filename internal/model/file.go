package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
)

const magic = "HEARSAY\x01"

// ErrFormat reports bytes that are not a whole model file of this version.
var ErrFormat = errors.New("not a model file of this version")

// Header says what a model is and where it comes from.
type Header struct {
	Language string             `json:"language"` // ISO 639-1
	Licence  string             `json:"licence"`
	Data     []string           `json:"data"` // what it was trained on
	Seed     uint64             `json:"seed"`
	Scores   map[string]float64 `json:"scores"`
}

// File is a model file in memory.
type File struct {
	Header   Header
	sections []section
}

type section struct {
	name string
	data []byte
}

// Set adds a section, or replaces the one of that name.
func (f *File) Set(name string, data []byte) {
	for i := range f.sections {
		if f.sections[i].name == name {
			f.sections[i].data = data
			return
		}
	}
	f.sections = append(f.sections, section{name, data})
}

// Section returns the bytes of a section. The caller must not change them.
func (f *File) Section(name string) ([]byte, error) {
	for _, s := range f.sections {
		if s.name == name {
			return s.data, nil
		}
	}
	return nil, fmt.Errorf("%w: no section %q", ErrFormat, name)
}

// Names returns the names of the sections, in order.
func (f *File) Names() []string {
	var names []string
	for _, s := range f.sections {
		names = append(names, s.name)
	}
	return names
}

// Bytes returns the file, checksum included.
func (f *File) Bytes() ([]byte, error) {
	head, err := json.Marshal(f.Header)
	if err != nil {
		return nil, fmt.Errorf("write model: %w", err)
	}
	b := append([]byte(magic), u32(len(head))...)
	b = append(b, head...)
	b = append(b, u32(len(f.sections))...)
	for _, s := range f.sections {
		b = append(b, byte(len(s.name)))
		b = append(b, s.name...)
		b = append(b, u32(len(s.data))...)
		b = append(b, s.data...)
	}
	sum := sha256.Sum256(b)
	return append(b, sum[:]...), nil
}

func u32(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }

// Read checks and returns the file that b holds. The sections are parts of b.
func Read(b []byte) (*File, error) {
	if len(b) < len(magic)+sha256.Size || string(b[:len(magic)]) != magic {
		return nil, ErrFormat
	}
	body, sum := b[:len(b)-sha256.Size], b[len(b)-sha256.Size:]
	if have := sha256.Sum256(body); !bytes.Equal(have[:], sum) {
		return nil, fmt.Errorf("%w: the checksum does not match", ErrFormat)
	}
	in := Decoder{data: body[len(magic):]}
	f := &File{}
	if err := json.Unmarshal(in.Bytes(in.Uint32()), &f.Header); err != nil {
		return nil, fmt.Errorf("%w: header: %v", ErrFormat, err)
	}
	for range in.Uint32() {
		name := string(in.Bytes(int(in.Uint8())))
		f.sections = append(f.sections, section{name, in.Bytes(in.Uint32())})
		if in.Err() != nil {
			break
		}
	}
	if in.Err() == nil && in.Left() > 0 {
		in.Fail()
	}
	if in.Err() != nil {
		return nil, fmt.Errorf("%w: its sections do not fill it", ErrFormat)
	}
	return f, nil
}
