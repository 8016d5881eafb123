package utterance

import (
	"fmt"
	"math"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// The binary form: version, id, day; then each statement: id, speaker (a byte,
// two strings), a byte for the title, the span of its content, the weight of
// its quoted words, the hash of its words as written, and its words: four bytes of hash, weight, kind.
const version = 1

// MarshalBinary implements encoding.BinaryMarshaler.
func (f *Features) MarshalBinary() ([]byte, error) {
	var w trace.Writer
	w.Byte(version)
	w.Text(string(f.id))
	w.Number(int64(f.day))
	w.Size(len(f.statements))
	for i := range f.statements {
		f.statements[i].write(&w)
	}
	return w, nil
}

func (s *statement) write(w *trace.Writer) {
	w.Text(string(s.id))
	w.Bool(s.speaker.person)
	w.Text(s.speaker.last)
	w.Text(s.speaker.first)
	w.Bool(s.title)
	w.Size(int(s.start))
	w.Size(int(s.end))
	w.Size(int(s.quoted))
	w.Fixed64(s.written)
	w.Size(len(s.words))
	for _, word := range s.words {
		w.Fixed32(word.term)
		w.Byte(word.weight)
		w.Byte(byte(word.kind))
	}
}

// UnmarshalBinary implements encoding.BinaryUnmarshaler. It returns
// trace.ErrDamaged for bytes that this version's MarshalBinary did not write;
// the article must then be traced again.
func (f *Features) UnmarshalBinary(data []byte) error {
	r := trace.NewReader(data)
	if r.Byte() != version {
		r.Fail("version")
	}
	*f = Features{id: news.ArticleID(r.Text()), day: int32(r.Number(math.MinInt32, math.MaxInt32))}
	f.statements = make([]statement, r.Size(16))
	for i := range f.statements {
		f.statements[i].read(r)
	}
	if err := r.Close(); err != nil {
		return fmt.Errorf("features of statements: %w", err)
	}
	return nil
}

func (s *statement) read(r *trace.Reader) {
	s.id = news.StatementID(r.Text())
	s.speaker = speaker{person: r.Bool(), last: r.Text(), first: r.Text()}
	s.title = r.Bool()
	s.start, s.end = uint32(r.Uint(math.MaxUint32)), uint32(r.Uint(math.MaxUint32))
	s.quoted = uint32(r.Uint(math.MaxUint32))
	s.written = r.Fixed64()
	s.words = make([]word, r.Size(6))
	for i := range s.words {
		s.words[i] = word{r.Fixed32(), r.Byte(), wordKind(r.Byte())}
		if s.words[i].kind > negation {
			r.Fail("no such kind of word")
		}
	}
}
