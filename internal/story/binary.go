package story

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"hearsay/internal/news"
)

// ErrFeatures reports bytes that are not features of this version; the article
// must be traced again.
var ErrFeatures = errors.New("not the features of an article")

// The binary form: version; id, outlet; two lists of strings; day and minute;
// a byte for the dateline; three vectors, four bytes of the term's hash and two
// of its weight each; sentences; the hashes of their words. Strings and lists
// begin with their length. Lengths and sentence fields are varints, spans are
// relative to the sentence before.
const version = 1

// MarshalBinary implements encoding.BinaryMarshaler.
func (f *Features) MarshalBinary() ([]byte, error) {
	w := writer(make([]byte, 0, 6*(len(f.title)+len(f.body)+len(f.people))+14*len(f.sentences)+2*len(f.tokens)+128))
	w = append(w, version)
	w.text(string(f.id))
	w.text(f.outlet)
	w.texts(f.names)
	w.texts(f.credits)
	w.number(int64(f.day))
	w.number(f.minute)
	w = append(w, byte(rank(f.dateline)))
	for _, v := range []vector{f.title, f.body, f.people} {
		w.vector(v)
	}
	w.sentences(f.sentences)
	w.size(len(f.tokens))
	for _, t := range f.tokens {
		w = binary.LittleEndian.AppendUint16(w, t)
	}
	return w, nil
}

type writer []byte

func (w *writer) size(n int)     { *w = binary.AppendUvarint(*w, uint64(n)) }
func (w *writer) number(n int64) { *w = binary.AppendVarint(*w, n) }

func (w *writer) text(s string) {
	w.size(len(s))
	*w = append(*w, s...)
}

func (w *writer) texts(list []string) {
	w.size(len(list))
	for _, s := range list {
		w.text(s)
	}
}

func (w *writer) vector(v vector) {
	w.size(len(v))
	for _, c := range v {
		*w = binary.LittleEndian.AppendUint32(*w, c.term)
		*w = binary.LittleEndian.AppendUint16(*w, c.weight)
	}
}

func (w *writer) sentences(list []sentence) {
	w.size(len(list))
	end := uint32(0)
	for _, s := range list {
		*w = binary.LittleEndian.AppendUint64(*w, s.hash)
		w.size(int(s.start - end))
		w.size(int(s.end - s.start))
		w.size(int(s.words))
		w.size(int(s.weight))
		end = s.end
	}
}

// UnmarshalBinary implements encoding.BinaryUnmarshaler. It returns
// ErrFeatures for bytes that MarshalBinary did not write.
func (f *Features) UnmarshalBinary(data []byte) error {
	r := reader{data: data}
	if r.byte() != version {
		return fmt.Errorf("%w: version", ErrFeatures)
	}
	*f = Features{id: news.ArticleID(r.text()), outlet: r.text(), names: r.texts(), credits: r.texts()}
	f.day, f.minute, f.dateline = int32(r.number(math.MinInt32, math.MaxInt32)), r.number(math.MinInt64, math.MaxInt64), r.byte() == 1
	for _, v := range []*vector{&f.title, &f.body, &f.people} {
		*v = r.vector()
	}
	words := 0
	f.sentences, words = r.sentences()
	f.tokens = r.tokens()
	if r.err == nil && (len(r.data) > 0 || words != len(f.tokens)) {
		r.err = fmt.Errorf("%w: %d words in sentences, %d hashes, %d bytes too many", ErrFeatures, words, len(f.tokens), len(r.data))
	}
	return r.err
}

// reader takes values off data; after a failure it returns zeros.
type reader struct {
	data []byte
	err  error
}

func (r *reader) fail() {
	if r.err == nil {
		r.err = fmt.Errorf("%w: cut short or damaged", ErrFeatures)
	}
	r.data = nil
}

// take returns the next n bytes.
func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.fail()
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) uint(limit uint64) uint64 {
	n, size := binary.Uvarint(r.data)
	if size <= 0 || n > limit {
		r.fail()
		return 0
	}
	r.data = r.data[size:]
	return n
}

func (r *reader) number(least, most int64) int64 {
	n, size := binary.Varint(r.data)
	if size <= 0 || n < least || n > most {
		r.fail()
		return 0
	}
	r.data = r.data[size:]
	return n
}

// size reads the length of a list whose items take each bytes at least, so
// that a damaged length allocates nothing.
func (r *reader) size(each int) int { return int(r.uint(uint64(len(r.data) / each))) }

func (r *reader) text() string { return string(r.take(r.size(1))) }

func (r *reader) texts() []string {
	var list []string
	for range r.size(1) {
		list = append(list, r.text())
	}
	return list
}

func (r *reader) vector() vector {
	b := r.take(6 * r.size(6))
	v := make(vector, 0, len(b)/6)
	for ; len(b) > 0; b = b[6:] {
		c := component{binary.LittleEndian.Uint32(b), binary.LittleEndian.Uint16(b[4:])}
		if len(v) > 0 && c.term <= v[len(v)-1].term {
			r.fail()
		}
		v = append(v, c)
	}
	return v
}

func (r *reader) sentences() ([]sentence, int) {
	list := make([]sentence, 0, r.size(12))
	end, words := uint64(0), 0
	for range cap(list) {
		s := sentence{first: uint32(words)}
		if b := r.take(8); b != nil {
			s.hash = binary.LittleEndian.Uint64(b)
		}
		start := end + r.uint(math.MaxInt32)
		end = start + r.uint(math.MaxInt32)
		if end > math.MaxInt32 {
			r.fail()
			return nil, 0
		}
		s.start, s.end = uint32(start), uint32(end)
		s.words, s.weight = uint16(r.uint(math.MaxUint16)), uint16(r.uint(math.MaxUint16))
		words += int(s.words)
		list = append(list, s)
	}
	return list, words
}

func (r *reader) tokens() []uint16 {
	b := r.take(2 * r.size(2))
	tokens := make([]uint16, 0, len(b)/2)
	for ; len(b) > 0; b = b[2:] {
		tokens = append(tokens, binary.LittleEndian.Uint16(b))
	}
	return tokens
}
