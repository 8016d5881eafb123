package lang

import (
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Parts of speech, where the text has them, tell what no list can: the verb
// behind an unknown word, the article before it. Names are fitted on what the
// network foretells, so a feature bears its mistakes.

// verbReach is how many tokens past a run its verb is looked for.
const verbReach = 4

// speechOf hashes the treebank's tag and the universal one; 0 without tags.
func speechOf(t *text.Token) (fine, coarse uint32) {
	if t.UPOS == "" {
		return 0, 0
	}
	return model.HashString(1, t.XPOS), model.HashString(2, string(t.UPOS))
}

// speech appends the parts of speech of a token, of those beside it, and of
// those beside and in its run [first, last).
func (r *nameReader) speech(dst []uint32, s text.Sentence, first, last, i int) []uint32 {
	t := &r.tokens[i]
	if t.fine == 0 {
		return dst
	}
	from, to := min(uint32(i-first), 3), min(uint32(last-1-i), 3)
	before, after := r.at(s, i-1), r.at(s, i+1)
	left, right, head := r.at(s, first-1), r.at(s, last), &r.tokens[last-1]
	dst = append(dst,
		model.HashUint(featureHash(fSpeech, 0), t.fine),
		model.HashUint(featureHash(fSpeech, 1), before.fine),
		model.HashUint(featureHash(fSpeech, 2), after.fine),
		model.HashUint(featureHash(fSpeech, 3), r.at(s, i-2).coarse),
		model.HashUint(featureHash(fSpeech, 4), r.at(s, i+2).coarse),
		model.HashUint(model.HashUint(featureHash(fSpeech, 5), before.coarse), t.coarse),
		model.HashUint(model.HashUint(featureHash(fSpeech, 6), t.coarse), after.coarse),
		model.HashUint(model.HashUint(featureHash(fSpeech, 7), t.coarse), uint32(t.shape)),
		model.HashUint(featureHash(fSpeech, 8+from), left.fine),
		model.HashUint(featureHash(fSpeech, 12+to), right.fine),
		model.HashUint(featureHash(fSpeech, 16+to), head.fine),
		model.HashUint(model.HashUint(featureHash(fSpeech, 20), left.fine), right.fine),
		model.HashUint(model.HashUint(featureHash(fSpeech, 24+to), right.coarse), r.at(s, last+1).key),
		model.HashUint(model.HashUint(featureHash(fSpeech, 28+from), left.coarse), r.at(s, first-2).key))
	return r.verb(dst, s, last, to)
}

// verb appends the first verb past the run, by its word and its groups.
func (r *nameReader) verb(dst []uint32, s text.Sentence, last int, to uint32) []uint32 {
	for i := last; i < min(s.Last, last+verbReach); i++ {
		if t := &r.tokens[i]; t.coarse == verbHash {
			dst = append(dst, model.HashUint(featureHash(fVerb, to), t.key))
			return appendGroup(dst, fVerb, 4+to, t.group)
		}
	}
	return dst
}

var verbHash = model.HashString(2, string(text.VERB))
