package eval

import (
	"context"
	"fmt"
	"slices"

	"hearsay/internal/conllu"
	"hearsay/internal/lang/en"
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// Mentions are scored against GUM's layer of coreference: persons, places and
// organisations that are named, pronouns of the third person, and other noun
// phrases that follow a name of theirs. What we find and GUM has is compared by
// heads.
//
//   - links: a mention is linked with one before it. Right when GUM has both in
//     one entity. Precision is of all links made, those of pronouns for things
//     too; recall of the mentions that are not the first of their entity.
//   - B-cubed over the mentions of GUM. One that we did not find is alone.
//
// "gold" is from the treebank's tokens, tags, trees and names, "raw" from the
// text alone. Names inside of names ("Varda" in "University
// of Varda") are none of ours, and count as missed.

// mentions scores the documents on which nothing was tuned, and all news.
func mentions(ctx context.Context, dir string) (*Table, error) {
	gum, err := conllu.GUM(dir)
	if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, part := range []struct {
		name string
		keep func(conllu.Document) bool
	}{
		{"GUM test, free texts", func(d conllu.Document) bool { return isTest(d) && d.Free }},
		{"GUM news", func(d conllu.Document) bool { return d.Genre == "news" }},
	} {
		documents := conllu.Select(gum, part.keep)
		for _, source := range []struct {
			name    string
			analyse func(*text.Doc, []gumMention) (*text.Doc, []mention.Told, error)
		}{{"gold", goldMentions}, {"gold without trees", treelessMentions}, {"raw", rawMentions}} {
			s, err := scoreMentions(ctx, documents, source.analyse)
			if err != nil {
				return nil, err
			}
			s.addTo(t, part.name+", "+source.name)
		}
	}
	return t, nil
}

func goldMentions(d *text.Doc, gold []gumMention) (*text.Doc, []mention.Told, error) {
	with, err := withGumNames(d, gold)
	return with, nil, err
}

// treelessMentions is goldMentions without the trees: not every sentence is
// parsed.
func treelessMentions(d *text.Doc, gold []gumMention) (*text.Doc, []mention.Told, error) {
	with, err := withGumNames(d, gold)
	if err != nil {
		return nil, nil, err
	}
	tokens := slices.Clone(d.Tokens())
	for i := range tokens {
		tokens[i].Head, tokens[i].Rel = 0, ""
	}
	bare, err := text.NewDoc(d.Text(), d.Paragraphs(), d.Sentences(), tokens)
	if err != nil {
		return nil, nil, err
	}
	bare, err = bare.WithNames(with.Names())
	return bare, nil, err
}

func rawMentions(d *text.Doc, _ []gumMention) (*text.Doc, []mention.Told, error) {
	a, err := en.Analyser()
	if err != nil {
		return nil, nil, err
	}
	raw, err := a.Read(d.Text(), text.Paragraphs(d.Text()))
	if err != nil {
		return nil, nil, err
	}
	var told []mention.Told
	for _, r := range a.Roles(raw) {
		told = append(told, mention.Told(r))
	}
	return raw, told, nil
}

func scoreMentions(ctx context.Context, documents []conllu.Document, analyse func(*text.Doc, []gumMention) (*text.Doc, []mention.Told, error)) (*mentionScores, error) {
	each, err := sideBySide(ctx, len(documents), func(i int) (s mentionScores, err error) {
		d := documents[i]
		doc, err := conllu.Doc(d.Sentences)
		if err != nil {
			return s, fmt.Errorf("%s: %w", d.Name, err)
		}
		gold := gumMentions(doc, d.Sentences)
		read, told, err := analyse(doc, gold)
		if err != nil {
			return s, fmt.Errorf("%s: %w", d.Name, err)
		}
		s.score(d.Name, doc, gold, read, mention.Of(read, mention.English(), told))
		return s, nil
	})
	if err != nil {
		return nil, err
	}
	sum := &mentionScores{}
	for i := range each {
		sum.add(&each[i])
	}
	return sum, nil
}
