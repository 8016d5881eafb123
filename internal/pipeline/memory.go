package pipeline

import (
	"context"
	"fmt"
	"sync"

	"hearsay/internal/page"
	"hearsay/internal/store"
)

// memory is what is remembered of hosts when a run of reading begins. A host is
// loaded when its first page comes: what the run itself sees is not among what
// the store gives before the run has ended (store.SettleSights).
type memory struct {
	db    *store.Store
	mu    sync.Mutex
	hosts map[string]*page.Host
	err   error // the first failure
}

func newMemory(db *store.Store) *memory { return &memory{db: db, hosts: map[string]*page.Host{}} }

// hostsLimit is how many hosts are held: 80 KB each at most. When there are
// more, all are loaded anew.
const hostsLimit = 1000

// host is called by the goroutines that read pages. One loads at a time: it
// takes 2 ms, once for a host.
func (m *memory) host(name string) *page.Host {
	m.mu.Lock()
	defer m.mu.Unlock()
	h, known := m.hosts[name]
	if known {
		return h
	}
	sights, err := sightsOf(context.Background(), m.db, name)
	if err != nil {
		m.err = err
		return nil
	}
	if len(sights) > 0 {
		h = page.NewHost(sights)
	}
	if len(m.hosts) == hostsLimit {
		clear(m.hosts)
	}
	m.hosts[name] = h
	return h
}

// failed returns why a host could not be loaded: what was read without it must
// not be kept.
func (m *memory) failed() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.err
}

func sightsOf(ctx context.Context, db *store.Store, host string) ([]page.Sight, error) {
	kept, err := db.Sights(ctx, host)
	if err != nil {
		return nil, err
	}
	sights := make([]page.Sight, len(kept))
	for i, k := range kept {
		sights[i].Page = k.Page
		if err := sights[i].UnmarshalBinary(k.Seen); err != nil {
			return nil, fmt.Errorf("page %s of %s: %w", k.Page, host, err)
		}
	}
	return sights, nil
}

// Repeated returns what the pages of a host repeat, as far as it is remembered.
func Repeated(ctx context.Context, db *store.Store, host string) (page.Repeated, error) {
	sights, err := sightsOf(ctx, db, host)
	if err != nil {
		return page.Repeated{}, err
	}
	return page.RepeatedOn(sights), nil
}
