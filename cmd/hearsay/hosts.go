package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/store"
)

func hostsCommand(std stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "hosts [HOST…]",
		Short: "Show or forget what is remembered of the hosts of pages",
		Long: `The pages of a host repeat lines: menus, notices, lists of other stories. What
the latest pages of each host showed is remembered when 'hearsay read' ends, and
the next pages of the host are read with it.

Without HOST, print the hosts with their pages and the lines that two pages or
more show. With HOST, print these lines: on how many pages, where they stand to
the text, and how they begin; then the paths of paragraphs through the page.

With --forget, forget it, of all hosts when none is named. Pages and articles
are kept; pages that come anew or changed are remembered again.`,
		Args: cobra.ArbitraryArgs,
	}
	db := dbFlag(c)
	forget := c.Flags().Bool("forget", false, "forget the hosts")
	c.RunE = does(func(ctx context.Context, args []string) error {
		return withStore(ctx, *db, func(s *store.Store) error {
			hosts, err := hostsNamed(ctx, s, args)
			switch {
			case err != nil:
				return err
			case *forget:
				return forgetHosts(ctx, std, s, hosts)
			}
			return showHosts(ctx, std, s, hosts, len(args) > 0)
		})
	})
	return c
}

// hostsNamed are the hosts with those names or addresses, all when there is
// none.
func hostsNamed(ctx context.Context, s *store.Store, names []string) ([]store.HostCount, error) {
	all, err := s.Hosts(ctx)
	if err != nil || len(names) == 0 {
		return all, err
	}
	pages := make(map[string]int, len(all))
	for _, h := range all {
		pages[h.Host] = h.Pages
	}
	var named []store.HostCount
	for _, name := range names {
		address := name
		if !strings.Contains(name, "://") {
			address = "https://" + name
		}
		host := news.Domain(address)
		if pages[host] == 0 {
			return nil, fmt.Errorf("nothing is remembered of %s: 'hearsay hosts' lists the hosts", name)
		}
		named = append(named, store.HostCount{Host: host, Pages: pages[host]})
	}
	return named, nil
}

// forgetHosts refuses while pages are read: a run reads all its pages with one
// memory.
func forgetHosts(ctx context.Context, std stdio, s *store.Store, hosts []store.HostCount) (err error) {
	release, err := s.Claim(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	pages := 0
	for _, h := range hosts {
		if err := s.ForgetHost(ctx, h.Host); err != nil {
			return err
		}
		pages += h.Pages
	}
	fmt.Fprintf(std.err, "hearsay: forgot %s of %s\n", plural(pages, "page"), plural(len(hosts), "host"))
	return nil
}

func showHosts(ctx context.Context, std stdio, s *store.Store, hosts []store.HostCount, whole bool) error {
	if len(hosts) == 0 {
		fmt.Fprintln(std.err, "hearsay: nothing is remembered yet")
		return nil
	}
	out := bufio.NewWriter(std.out)
	for _, h := range hosts {
		if err := showHost(ctx, out, s, h.Host, whole); err != nil {
			return err
		}
	}
	return out.Flush()
}

func showHost(ctx context.Context, out io.Writer, s *store.Store, host string, whole bool) error {
	r, err := pipeline.Repeated(ctx, s, host)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s  %s, %s\n", host, plural(r.Pages, "page"), plural(len(r.Lines), "line"))
	if !whole {
		return nil
	}
	for _, l := range r.Lines {
		fmt.Fprintf(out, "  on %-3d %-7s %s\n", l.Pages, l.Place, l.Text)
	}
	for _, p := range r.Paths {
		fmt.Fprintf(out, "  path of text on %d, of none on %d: %s\n", p.Text, p.None, p.Path)
	}
	return nil
}
