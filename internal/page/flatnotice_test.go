package page

import "testing"

func TestNotices(t *testing.T) {
	tests := []struct {
		line string
		want bool
	}{
		{"(This story has not been edited by Courier staff and is auto-generated from a syndicated feed.)", true},
		{"This article was published from an agency feed without changes.", true},
		{"Sorry we are not currently accepting comments on this article.", true},
		{"Comments on this story are closed.", true},
		{"For all the latest headlines follow our Google News channel online or via the app.", true},
		{"Follow us on Telegram and WhatsApp.", true},
		{"Some information for this report provided by KPA and Reuters.", true},
		{"Если вы заметили ошибку, выделите её и нажмите Ctrl + Enter.", true},
		{"courier.example", true},
		// sentences of articles
		{"This story was told to the harbour police by an agency clerk.", false},
		{"“Sorry, we are closed,” said a note at the harbour office.", false},
		{"She asked the dockers to follow the rules on the channel.", false},
		{"The agency did not comment.", false},
		{"Comments on this plan are like the wind.", false},
		{"Petrova.", false},
		{"", false},
	}
	for _, test := range tests {
		if got := isNotice(test.line); got != test.want {
			t.Errorf("%q: %v", test.line, got)
		}
	}
}
