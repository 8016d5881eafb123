package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var update = flag.Bool("update", false, "write the pictures of the site to doc/pictures")

// TestDemoInBrowser looks at the sample pages as a reader would: a story told
// by many outlets, the first thing said in it and its first article, on a desk
// and on a telephone, in light and in dark.
func TestDemoInBrowser(t *testing.T) {
	ctx := browser(t)
	site := start(t, "demo", "--addr", "127.0.0.1:0")
	story := widestStory(t, site)
	for name, address := range map[string]string{
		"story": story, "utterance": firstLink(t, site, story, "utterance"), "article": firstLink(t, site, story, "article"),
	} {
		for _, width := range []int64{1280, 400} {
			for _, scheme := range []string{"light", "dark"} {
				picture := look(t, ctx, address, width, scheme)
				checkPicture(t, picture, fmt.Sprintf("%s-%d-%s.png", name, width, scheme))
			}
		}
	}
}

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
	return ctx
}

var storyWithReach = regexp.MustCompile(`(?s)href="/(story/[a-z2-7]{16})".*Told by (\d+) outlets`)

// widestStory is the story that most outlets tell.
func widestStory(t *testing.T, site string) string {
	t.Helper()
	_, body := get(t, site)
	widest, most := "", 0
	for story := range strings.SplitSeq(body, "<article") {
		m := storyWithReach.FindStringSubmatch(story)
		if m == nil {
			continue
		}
		if n, err := strconv.Atoi(m[2]); err == nil && n > most {
			widest, most = site+m[1], n
		}
	}
	if most < 2 {
		t.Fatalf("no story is told by two outlets: %d", most)
	}
	return widest
}

// firstLink is the first page of a kind that another page links to.
func firstLink(t *testing.T, site, from, kind string) string {
	t.Helper()
	_, body := get(t, from)
	m := regexp.MustCompile(`href="/(` + kind + `/[a-z2-7]{16})"`).FindStringSubmatch(body)
	if m == nil {
		t.Fatalf("%s links to no %s", from, kind)
	}
	return site + m[1]
}

// look opens a page and returns what can be seen of it.
func look(t *testing.T, ctx context.Context, address string, width int64, scheme string) []byte {
	t.Helper()
	colours := chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
		})
		return err
	})
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 1150), colours, chromedp.Navigate(address)); err != nil {
		t.Fatal(err)
	}
	wide, err := chromedp.Run(ctx, chromedp.Evaluate[int64]("document.documentElement.scrollWidth"))
	if err != nil {
		t.Fatal(err)
	}
	if wide > width {
		t.Errorf("%s is %d wide in a window of %d", address, wide, width)
	}
	picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// checkPicture fails when nothing is to be seen, and keeps the picture when
// asked to.
func checkPicture(t *testing.T, picture []byte, name string) {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	colours := map[any]bool{}
	for x := 0; x < img.Bounds().Dx(); x += 3 {
		for y := 0; y < img.Bounds().Dy(); y += 3 {
			colours[img.At(x, y)] = true
		}
	}
	if len(colours) < 10 {
		t.Errorf("%s shows %d colours", name, len(colours))
	}
	if *update {
		if err := os.WriteFile(filepath.Join("..", "..", "doc", "pictures", name), picture, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
