package labels_test

import (
	"testing"

	"hearsay/internal/labels"
	"hearsay/internal/news"
)

func TestSameSpeaker(t *testing.T) {
	for _, c := range []struct {
		gold, name string
		kind       news.SpeakerType
		want       bool
	}{
		{"Ana Petrova", "Ana Petrova", news.Person, true},
		{"President Ana Petrova", "Ana Petrova’s", news.Person, true},
		{"Petrova", "Ana Petrova", news.Person, true},
		{"Ana M. Petrova", "Ana Petrova", news.Person, true},
		{"Ana Petrova", "Ivo Petrova", news.Person, false},
		{"Ana Petrova", "Ana", news.Person, false},
		{"the Kessian Press Agency", "Kessian Press Agency", news.Organisation, true},
		{"Kessian Press Agency", "Kessian", news.Organisation, false},
		{"two officials", "two officials of the port", news.Unnamed, true},
	} {
		if got := labels.SameSpeaker(c.gold, &news.Speaker{Name: c.name, Type: c.kind}); got != c.want {
			t.Errorf("%s, %s: %v", c.gold, c.name, got)
		}
	}
}
