package lexicon

import "testing"

func TestLineFurniture(t *testing.T) {
	tests := []struct {
		line string
		want Furniture
	}{
		{"home", Menu},
		{"home is where the harbour is", 0}, // must be the whole line
		{"share", Share},
		{"shares fell on monday", 0},
		{"liked the story? share it", Share},
		{"read more: ferry fares to double", Teaser},
		{"he could not read more of it", 0}, // must open the line
		{"trending", Roll},
		{"© 2031 harbour courier", Rights},
		{"1,204 views", Count},
		{"the reviews were kind", 0},
		{"this image is ai-generated", Picture},
		{"(with inputs from agencies.)", Credit},
		{"don’t miss", Roll | Teaser},
		{"при перепечатке ссылка на сайт обязательна.", Rights},
		{"перепечатку он назвал ошибкой.", 0},
		{"najczęściej czytane", Roll},
		{"διαβάστε επίσης: το λιμάνι ανοίγει", Teaser},
		{"δημοφιλή", Roll},
		{"相关阅读", Teaser},
		{"本报版权所有，未经授权不得转载", Rights}, // words are not parted by spaces
		{"责任编辑：林海", Credit},
		{"渡船周一恢复通航。", 0},
		{"", 0},
	}
	for _, test := range tests {
		if got := LineFurniture(test.line); got != test.want {
			t.Errorf("%q: %b, want %b", test.line, got, test.want)
		}
	}
}

// TestLineFurnitureFindsEveryPhrase holds that the index loses none.
func TestLineFurnitureFindsEveryPhrase(t *testing.T) {
	for _, of := range []map[string][]phrase{phrases.opening, phrases.anywhere} {
		for _, some := range of {
			for _, p := range some {
				line := p.text
				if p.where == anywhere {
					line = "1" + p.text
				}
				if p.where == anywhere && p.text[0] != ' ' {
					line = "it says " + p.text
				}
				if LineFurniture(line)&p.kind == 0 && (p.kind != Count || p.where != anywhere) {
					t.Errorf("%q is not found in %q", p.text, line)
				}
			}
		}
	}
}
