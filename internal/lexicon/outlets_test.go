package lexicon

import (
	"testing"

	"hearsay/internal/news"
)

func TestOutlets(t *testing.T) {
	for name, want := range map[string]Outlet{
		"reuters": Press, "the guardian": Press, "fox news": OnAir, "meet the press": OnAir, "port varda": NoOutlet,
	} {
		if got := OutletOf(name); got != want {
			t.Errorf("%s: got %d, want %d", name, got, want)
		}
	}
	for word, want := range map[string]Outlet{"courier": Press, "radio": OnAir, "ministry": NoOutlet} {
		if got := OutletEnd(word); got != want {
			t.Errorf("ends in %s: got %d, want %d", word, got, want)
		}
	}
	if !Platform("truth social") || Platform("courier") || !OutletNoun("paper") || OutletNoun("ministry") || !OutletHead("radio") {
		t.Error("platforms, nouns and heads")
	}
}

func TestCueClass(t *testing.T) {
	for lemma, want := range map[string]news.CueClass{
		"say": news.Neutral, "insist": news.Loaded, "denial": news.Denial, "require": news.Demand, "pledge": news.Promise,
		"reluctant": news.Refusal, "condolences": news.Thanks, "wonder": news.QuestionCue, "confident": news.Belief, "lamp": news.Neutral,
	} {
		if got := CueClass(lemma); got != want {
			t.Errorf("%s: got %s, want %s", lemma, got, want)
		}
	}
}
