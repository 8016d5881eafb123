package story

import (
	"fmt"
	"math"

	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/trace"
)

// The binary form: version; id, outlet; two lists of strings; day and minute;
// a byte for the dateline; two vectors, four bytes of the term's hash and two
// of its weight each; sentences; two bytes for each of their words. Spans are
// relative to the sentence before.
const version = 1

// MarshalBinary implements encoding.BinaryMarshaler.
func (f *Features) MarshalBinary() ([]byte, error) {
	w := make(trace.Writer, 0, 6*(len(f.title)+len(f.body))+14*len(f.sentences)+2*len(f.tokens)+128)
	w.Byte(version)
	w.Text(string(f.id))
	w.Text(f.outlet)
	w.Texts(f.names)
	w.Texts(f.credits)
	w.Number(int64(f.day))
	w.Number(f.minute)
	w.Bool(f.dateline)
	for _, v := range []vector{f.title, f.body} {
		writeVector(&w, v)
	}
	writeSentences(&w, f.sentences)
	w.Size(len(f.tokens))
	for _, t := range f.tokens {
		w.Fixed16(t)
	}
	return w, nil
}

func writeVector(w *trace.Writer, v vector) {
	w.Size(len(v))
	for _, c := range v {
		w.Fixed32(c.term)
		w.Fixed16(c.weight)
	}
}

func writeSentences(w *trace.Writer, list []sentence) {
	w.Size(len(list))
	end := uint32(0)
	for _, s := range list {
		w.Fixed64(s.hash)
		w.Size(int(s.start - end))
		w.Size(int(s.end - s.start))
		w.Size(int(s.words))
		w.Size(int(s.weight))
		end = s.end
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
	*f = Features{id: news.ArticleID(r.Text()), outlet: r.Text(), names: r.Texts(), credits: r.Texts()}
	f.day, f.minute = int32(r.Number(math.MinInt32, math.MaxInt32)), r.Number(math.MinInt64, math.MaxInt64)
	f.dateline = r.Bool()
	for _, v := range []*vector{&f.title, &f.body} {
		*v = readVector(r)
	}
	f.readSentences(r)
	if err := r.Close(); err != nil {
		return fmt.Errorf("features of an article: %w", err)
	}
	return nil
}

func readVector(r *trace.Reader) vector {
	n := r.Size(6)
	v := make(vector, n)
	for i := range v {
		v[i] = component{r.Fixed32(), r.Fixed16()}
		if i > 0 && v[i].term <= v[i-1].term {
			r.Fail("terms out of order")
		}
	}
	return v
}

func (f *Features) readSentences(r *trace.Reader) {
	f.sentences = make([]sentence, r.Size(12))
	before, words := text.Span{}, uint64(0)
	for i := range f.sentences {
		s := sentence{hash: r.Fixed64(), first: uint32(words)}
		before.Start = before.End + int(r.Uint(math.MaxInt32))
		before.End = before.Start + int(r.Uint(math.MaxInt32))
		s.words, s.weight = uint32(r.Uint(math.MaxInt32)), uint16(r.Uint(math.MaxUint16))
		if words += uint64(s.words); words > math.MaxInt32 || before.End > math.MaxInt32 {
			r.Fail("sentences too long")
			return
		}
		s.start, s.end = uint32(before.Start), uint32(before.End)
		f.sentences[i] = s
	}
	f.tokens = make([]uint16, r.Size(2))
	if words != uint64(len(f.tokens)) {
		r.Fail("words and sentences disagree")
	}
	for i := range f.tokens {
		f.tokens[i] = r.Fixed16()
	}
}
