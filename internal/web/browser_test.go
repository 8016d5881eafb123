package web

import (
	"context"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"hearsay/internal/news"
)

// browser starts Debian's chromium. Without it the test is skipped, except
// where CI promises it.
func browser(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("chromium is not installed")
		}
		t.Skip("chromium is not installed: apt-get install chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("hide-scrollbars", true),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// scheme asks the page for its light or its dark colours.
func scheme(name string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
		})
		return err
	})
}

func serve(t *testing.T, src Source) string {
	t.Helper()
	s := httptest.NewServer(newSite(t, src))
	t.Cleanup(s.Close)
	return s.URL
}

func show(t *testing.T, ctx context.Context, width int64, address string) {
	t.Helper()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(address)); err != nil {
		t.Fatal(err)
	}
}

func evaluate[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// No page is wider than its window, whatever its words.
func TestNothingOverflows(t *testing.T) {
	ctx := browser(t)
	for name, f := range map[string]*fake{"harbour": harbour(), "hostile": hostile(), "crowd": crowd(40), "long words": longWords()} {
		base := serve(t, f)
		paths := pages(f)
		for _, path := range append(paths[:min(len(paths), 16)], "/nowhere") {
			show(t, ctx, 1280, base+path)
			for _, width := range []int64{1280, 400, 360} {
				if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)); err != nil {
					t.Fatal(err)
				}
				if got := evaluate[int64](t, ctx, "document.documentElement.scrollWidth"); got > width {
					t.Errorf("%s: %s is %d wide in a window of %d", name, path, got, width)
				}
			}
		}
	}
}

// longWords is a story without a place to break a line at.
func longWords() *fake {
	long := strings.Repeat("Donaudampfschifffahrtsgesellschaft", 6)
	who := &news.Speaker{Name: long, Role: long, Type: news.Person}
	body := "“" + long + "” said " + long + "."
	said := []fakeSaid{{words: []string{"“" + long + "”"}, cue: "said", source: long, who: who, reason: long, via: links("told", long), utterance: "long"}}
	return newFake(long,
		&fakeArticle{key: "a", outlet: long, domain: long + ".example", at: "2031-04-08T14:05:00Z", title: long, body: body, said: said, byline: []string{long}},
		&fakeArticle{key: "b", outlet: "B" + long, domain: "b.example", at: "2031-04-09T14:05:00Z", title: long, body: body, said: said, origin: "a", copied: []string{body}, reason: long},
	)
}

const (
	// secondTold is a statement in the second paragraph, with a reason to tell.
	secondTold = `document.querySelectorAll(".told")[1]`
	whysShown  = `getComputedStyle(` + secondTold + `.querySelector(".whys")).visibility === "visible"`
	layout     = `[...document.querySelectorAll(".par")].map(p => Math.round(p.getBoundingClientRect().top + scrollY)).join()`
	noteLeft   = `Math.round(` + secondTold + `.querySelector(".notes").getBoundingClientRect().left)`
	textRight  = `Math.round(document.querySelector(".body").getBoundingClientRect().right)`
)

// Who, via and when stand beside the sentence where there is room and open
// under it where there is none; nothing moves.
func TestNotesOpenInPlace(t *testing.T) {
	ctx := browser(t)
	f := harbour()
	base := serve(t, f)
	for _, width := range []int64{400, 1280} {
		show(t, ctx, width, base+"/article/"+string(f.articles[0].article.ID))
		if evaluate[bool](t, ctx, whysShown) {
			t.Errorf("at %d the reasons are shown before they are asked for", width)
		}
		if beside := evaluate[int64](t, ctx, noteLeft) > evaluate[int64](t, ctx, textRight); beside != (width >= 1100) {
			t.Errorf("at %d the note beside the text: %v", width, beside)
		}
		before := evaluate[string](t, ctx, layout)
		evaluate[any](t, ctx, secondTold+".focus()")
		if !evaluate[bool](t, ctx, whysShown) {
			t.Errorf("at %d the focus does not show the reasons", width)
		}
		if after := evaluate[string](t, ctx, layout); after != before {
			t.Errorf("at %d the text moves from %s to %s", width, before, after)
		}
	}
}

// Every page can be walked with the keyboard, and shows where one is.
func TestFocusIsVisible(t *testing.T) {
	ctx := browser(t)
	f := harbour()
	base := serve(t, f)
	const active = `document.activeElement`
	for _, path := range pages(f)[:5] {
		show(t, ctx, 1280, base+path)
		for stop := range 10 {
			if err := chromedp.Do(ctx, chromedp.KeyEvent("\t")); err != nil {
				t.Fatal(err)
			}
			if stop == 0 && !evaluate[bool](t, ctx, active+`.matches(".skip") && `+active+`.getBoundingClientRect().top >= 0`) {
				t.Errorf("%s: the first stop is not the skip link, or it stays hidden", path)
			}
			seen := evaluate[bool](t, ctx, active+` === document.body || getComputedStyle(`+active+`).outlineStyle !== "none" || `+active+`.closest("svg") !== null`)
			if !seen {
				t.Errorf("%s: no outline at stop %d, %s", path, stop, evaluate[string](t, ctx, active+".outerHTML.slice(0, 80)"))
			}
		}
	}
}

// Today tells what came since the last visit, once there was one.
func TestNewsSinceTheLastVisit(t *testing.T) {
	ctx := browser(t)
	f := harbour()
	base := serve(t, f)
	const news = `document.querySelector(".news").textContent`
	visit := func(want string) {
		t.Helper()
		show(t, ctx, 1280, base+"/")
		if got := evaluate[string](t, ctx, news); got != want {
			t.Errorf("news: %q, want %q", got, want)
		}
	}
	visit("")
	f.story.Articles += 2
	visit("") // the visit goes on
	evaluate[any](t, ctx, `sessionStorage.clear()`)
	visit("")
	f.story.Articles++
	evaluate[any](t, ctx, `sessionStorage.clear()`)
	visit("1 new article.")
	visit("1 new article.")
	evaluate[any](t, ctx, `sessionStorage.clear(); localStorage.setItem("stories", '{"other":1}')`)
	visit("New.")
	evaluate[any](t, ctx, `sessionStorage.clear(); localStorage.setItem("stories", "damaged")`)
	visit("")
}

// The policy lets through what the site itself brings.
func TestStyleAndScriptAreLet(t *testing.T) {
	ctx := browser(t)
	show(t, ctx, 1280, serve(t, harbour())+"/")
	if got := evaluate[string](t, ctx, `getComputedStyle(document.body).backgroundColor`); got != "rgb(251, 250, 247)" {
		t.Errorf("the paper is %s", got)
	}
	if got := evaluate[string](t, ctx, `document.querySelector("time[datetime*=T]").title`); !strings.Contains(got, "as the page gives it") {
		t.Errorf("times are titled %q", got)
	}
	if err := chromedp.Do(ctx, scheme("dark")); err != nil {
		t.Fatal(err)
	}
	if got := evaluate[string](t, ctx, `getComputedStyle(document.body).backgroundColor`); got != "rgb(22, 21, 19)" {
		t.Errorf("the dark paper is %s", got)
	}
}
