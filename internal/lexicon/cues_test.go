package lexicon

import (
	"testing"

	"hearsay/internal/news"
)

func TestVerb(t *testing.T) {
	tests := []struct {
		word, lemma string
		class       news.CueClass
		form        Form
	}{
		{"said", "say", news.Neutral, Past | Participle},
		{"says", "say", news.Neutral, Third},
		{"saying", "say", news.Neutral, Gerund},
		{"denies", "deny", news.Denial, Third},
		{"denied", "deny", news.Denial, Past | Participle},
		{"admitting", "admit", news.Loaded, Gerund},
		{"wrote", "write", news.Neutral, Past},
		{"written", "write", news.Neutral, Participle},
		{"writing", "write", news.Neutral, Gerund},
		{"wishes", "wish", news.Belief, Third},
		{"put", "put", news.Neutral, Base | Past | Participle},
		{"refused", "refuse", news.Refusal, Past | Participle},
		{"agreeing", "agree", news.Neutral, Gerund},
		{"pointed", "point", news.Neutral, Past | Participle}, // with "out" or "to" alone
	}
	for _, test := range tests {
		f, ok := Verb(test.word)
		if !ok || f.Verb.Lemma != test.lemma || f.Verb.Class != test.class || f.Form != test.form {
			t.Errorf("Verb(%q) = %+v, %v", test.word, f, ok)
		}
	}
	if _, ok := Verb("harbour"); ok {
		t.Error("harbour is a cue")
	}
}

func TestParticle(t *testing.T) {
	if v, ok := Particle("call", "for"); !ok || v.Class != news.Demand {
		t.Errorf("call for: %+v, %v", v, ok)
	}
	if _, ok := Particle("say", "for"); ok {
		t.Error("say for")
	}
}

func TestNoun(t *testing.T) {
	if n, ok := Noun("denials"); !ok || n.Lemma != "denial" || n.Class != news.Denial {
		t.Errorf("denials: %+v, %v", n, ok)
	}
}
