package page

import (
	"strings"
	"testing"

	"hearsay/internal/news"
)

// TestWarnings reads small pages, each as HTML and flattened. A page without an
// article is named in its note.
func TestWarnings(t *testing.T) {
	const (
		short = "The harbour of Port Varda will reopen on Monday, two weeks after the storm that closed it, the harbour ministry of Kessia said on Tuesday in a statement. Two berths stay closed until the autumn."
		found = "Ana Petrova, who speaks for the ministry, told the Kessian Press Agency that the ferries to Lind Island would use the old pier until the works are over."
	)
	long := manyLines(short+"\n"+found, 6) + "\n"
	tests := []struct{ name, title, text, want string }{
		{"error page", "404 - Page not found", "Sorry, the page you are looking for does not exist. It may have been moved or deleted since.", "error page"},
		{"the server's own", "500 Internal Server Error", "The server encountered an internal error and was unable to complete your request.", "error page"},
		{"refused", "Access Denied", "You don't have permission to access this page on this server. Please contact the site's owner.", "error page"},
		{"German", "Seite nicht gefunden", "Die angeforderte Seite existiert nicht oder wurde an eine andere Stelle verschoben.", "error page"},
		{"Russian", "Страница не найдена", "Запрашиваемая страница не существует или была удалена. Вернитесь на главную.", "error page"},
		{"bot check", "Just a moment...", "Verify you are human by completing the action below. The site needs to review the security of your connection.", "bot check"},
		{"cookie wall", "Before you continue to the Harbour Courier", "We and our partners store and/or access information on a device, such as cookies, with your consent.\nYou can manage your preferences or reject all at any time under Cookie settings.", "cookie wall"},
		{"German wall", "Harbour Courier", "Mit Werbung und Cookies lesen: Wir und unsere Partner speichern Informationen, wenn Sie Ihre Einwilligung geben.", "cookie wall"},
		{"login", "Sign in", "Please sign in to continue. If you don't have an account you can create a free account in a minute.", "login page"},
		{"search", "Search results for: harbour", short + "\n" + found, "search results"},
		{"topic", "Tag: Port Varda", short + "\n" + found, "topic page"},
		{"gallery", "In pictures: the storm over Port Varda", short, "picture gallery"},
		{"stub", "Harbour to reopen", "The harbour reopens on Monday.", "stub"},
		{"paywall", "Harbour to reopen", short + "\n" + found + "\nSubscribe to continue reading", "paywall"},
		{"French paywall", "Harbour to reopen", short + "\n" + found + "\nCet article est réservé aux abonnés", "paywall"},
		// articles about such things
		{"a number in the title", "404 jobs lost at the Port Varda shipyard", long, ""},
		{"a short one too", "500 flee the flood in Kessia", short + "\n" + found, ""},
		{"about errors", "Page not found: how Kessia's archives vanish", long, ""},
		{"about access", "Access denied: reporters kept from the harbour", short + "\n" + found, ""},
		{"about cookies", "Why we use cookies, and what they know", long + "“We use cookies,” says every site in Kessia; Petrova wants a law.\n", ""},
		{"about paywalls", "The Courier puts up a paywall", "From May the Courier's reports will be for subscribers only, its publisher said on Tuesday.\n" + long, ""},
		{"about a search", "Search for the crew goes on", short + "\n" + found, ""},
		{"about pictures", "Pictures of the storm fetch a record price", short + "\n" + found, ""},
		{"about logins", "Sign in, please: how Kessia counts its guests", short + "\n" + found, ""},
	}
	for _, test := range tests {
		for _, form := range []news.Form{news.HTML, news.Flat} {
			p := &news.Page{Path: "page", Form: form, Body: []byte(test.title + "\n\n" + strings.ReplaceAll(test.text, "\n", "\n\n"))}
			if form == news.HTML {
				p.Body = []byte("<title>" + test.title + " | Harbour Courier</title><h1>" + test.title + "</h1><p>" + strings.ReplaceAll(test.text, "\n", "</p><p>") + "</p>")
			}
			r, err := Read(p)
			if err != nil {
				t.Fatal(err)
			}
			got := said(r)
			if test.want == "" && got != "" && !strings.HasPrefix(got, "perhaps no article") && !strings.HasPrefix(got, "stub") || !strings.Contains(got, test.want) {
				t.Errorf("%s, %s: %q, want %q", test.name, form, got, test.want)
			}
		}
	}
}

func said(r Result) string {
	out := r.Note
	for _, a := range r.Articles {
		out += strings.Join(a.Warnings, "; ")
	}
	return out
}

// TestPaywall checks what the markup says against the text.
func TestPaywall(t *testing.T) {
	sentence := "The harbour of Port Varda will reopen on Monday, two weeks after the storm that closed it, the harbour ministry said. "
	paragraphs := func(n int) string { return "<p>" + strings.ReplaceAll(manyLines(sentence, n), "\n", "</p><p>") }
	script := func(more string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","datePublished":"2031-04-09","isAccessibleForFree":false` + more + `}</script>`
	}
	tests := []struct {
		name, page string
		cut        bool
	}{
		{"closed, and short", script("") + paragraphs(4), true},
		{"closed, and long", script("") + paragraphs(16), false},
		{"long, but the count of words says more", script(`,"wordCount":900`) + paragraphs(16), true},
		{"short, and the count of words agrees", script(`,"wordCount":"190"`) + paragraphs(6), false},
		{"open", strings.Replace(script(""), "false", "true", 1) + paragraphs(4), false},
	}
	for _, test := range tests {
		r, err := Read(&news.Page{Path: "page", Form: news.HTML, Body: []byte("<h1>Harbour</h1>" + test.page)})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.HasPrefix(said(r), "paywall"); got != test.cut {
			t.Errorf("%s: %q", test.name, said(r))
		}
	}
}
