// Package lexicon holds word lists that stages share: data and the look-ups
// that read it, nothing that decides. It is a leaf; every stage may import it.
package lexicon
