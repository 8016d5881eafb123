package train

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"hearsay/internal/model"
)

// MarkPlan is how a marker is trained.
type MarkPlan struct {
	Embed, Hidden, Layers, Epochs, Batch int
	Least                                int // a feature must be seen so often
	Rate                                 float64
	Drop, DropWord, DropOther            float32
	Seed                                 uint64
}

type markExample struct {
	features [][]int32 // rows of the table
	rows     []int
	classes  []int
}

// FitMarker trains a marker on sequences.
func FitMarker(ctx context.Context, plan MarkPlan, classes int, data []model.Sequence, words *model.Words, report func(epoch int, loss float64)) (*model.Marker, error) {
	m := model.NewMarker(plan.Embed, plan.Hidden, plan.Layers, classes, words)
	keys, all := learntFeatures(data, plan.Least)
	t := &markTrainer{plan: plan, marker: m, table: make([]float32, plan.Embed*len(keys)), touched: make([]bool, len(keys))}
	r := rand.New(rand.NewPCG(plan.Seed, 1))
	for i := range m.Layers {
		draw(r, m.Layers[i].W, variance(m.Layers[i].In))
		openResets(&m.Layers[i])
	}
	draw(r, m.Out.W, variance(m.Out.In))
	draw(r, t.table, .1)
	for _, w := range m.Weights() {
		t.dense = append(t.dense, newMoments(w))
	}
	t.rows = newMoments(t.table)
	for i := range t.shards {
		t.shards[i] = newMarkPass(plan, m, t.table)
	}
	total := 0
	for _, e := range all {
		total += len(e.rows)
	}
	random := rand.New(rand.NewPCG(plan.Seed, 0))
	t.steps = plan.Epochs * (total/plan.Batch + 1)
	for epoch := range plan.Epochs {
		order := random.Perm(len(all))
		var batch []*markExample
		n, loss, count := 0, 0., 0
		for k, i := range order {
			batch = append(batch, all[i])
			n += len(all[i].rows)
			if n >= plan.Batch || k == len(order)-1 {
				if ctx.Err() != nil {
					return nil, ctx.Err()
				}
				loss += t.step(batch)
				count++
				batch, n = nil, 0
			}
		}
		report(epoch, loss/float64(count))
	}
	for _, d := range t.dense {
		copy(d.weight, d.average)
	}
	m.Keys, m.Features = model.NewKeys(keys), model.NewRows(plan.Embed, t.rows.average)
	m.Ready()
	return m, nil
}

type markTrainer struct {
	plan        MarkPlan
	marker      *model.Marker
	table       []float32
	dense       []moments
	rows        moments
	now, steps  int
	shards      [2]*markPass
	touched     []bool
	touchedRows []int
}

func (t *markTrainer) step(batch []*markExample) float64 {
	t.now++
	words := 0
	for _, e := range batch {
		words += len(e.rows)
	}
	done := make(chan struct{})
	for i, p := range t.shards {
		go func() {
			var share []*markExample
			for k := i; k < len(batch); k += 2 {
				share = append(share, batch[k])
			}
			p.run(share, words, uint64(t.now*2+i))
			done <- struct{}{}
		}()
	}
	<-done
	<-done
	t.learn()
	return (t.shards[0].loss + t.shards[1].loss) / float64(words)
}

func (t *markTrainer) learn() {
	a, b := t.shards[0], t.shards[1]
	norm := 0.
	for i, g := range a.dense {
		norm += addInto(g, b.dense[i])
	}
	for _, p := range t.shards {
		for _, r := range p.used {
			if !t.touched[r] {
				t.touched[r] = true
				t.touchedRows = append(t.touchedRows, r)
			}
		}
	}
	dim := t.plan.Embed
	for _, r := range t.touchedRows {
		norm += addInto(a.grads[r*dim:(r+1)*dim], b.grads[r*dim:(r+1)*dim])
	}
	scale := float32(min(1, clip/(math.Sqrt(norm)+1e-12)))
	rate := rateAt(t.plan.Rate, min(t.now, t.steps), t.steps)
	for i, m := range t.dense {
		m.update(a.dense[i], 0, len(m.weight), rate, scale, t.now)
		clear(a.dense[i])
		clear(b.dense[i])
	}
	for _, r := range t.touchedRows {
		from, to := r*dim, (r+1)*dim
		t.rows.update(a.grads, from, to, rate, scale, t.now)
		clear(a.grads[from:to])
		clear(b.grads[from:to])
		t.touched[r] = false
	}
	t.touchedRows = t.touchedRows[:0]
	if t.now%averageEvery == 0 || t.now == t.steps {
		keep := min(decay, float64(1+t.now)/float64(10+t.now))
		keep = math.Pow(keep, averageEvery)
		for _, m := range append(t.dense, t.rows) {
			m.mix(float32(keep))
		}
	}
}

// markPass takes a share of a batch forward and back.
type markPass struct {
	pass
	plan   MarkPlan
	marker *model.Marker
	table  []float32
	grads  []float32
	used   []int
	where  []int // the word of each used row
	layers []layerPass
	out    affinePass
	input  []float32
	masked []float32
	maskO  []float32
}

func newMarkPass(plan MarkPlan, m *model.Marker, table []float32) *markPass {
	p := &markPass{plan: plan, marker: m, table: table, grads: make([]float32, len(table))}
	p.pass.plan.drop = plan.Drop
	p.pass.plan.seed = plan.Seed
	for _, w := range m.Weights() {
		p.dense = append(p.dense, make([]float32, len(w)))
	}
	next := 0
	for i := range m.Layers {
		l := layerPass{layer: &m.Layers[i]}
		l.affine = affinePass{affine: &l.layer.Affine, dW: p.dense[next], dB: p.dense[next+1]}
		p.layers = append(p.layers, l)
		next += 2
	}
	p.out = affinePass{affine: &m.Out, dW: p.dense[next], dB: p.dense[next+1]}
	return p
}

func (p *markPass) run(share []*markExample, words int, seed uint64) {
	p.random = rand.New(rand.NewPCG(p.plan.Seed, seed))
	p.batch, p.words, p.loss = p.batch[:0], 0, 0
	for _, e := range share {
		p.batch = append(p.batch, &example{heads: e.rows})
		p.words += len(e.rows)
	}
	p.scale = 1 / float32(words)
	p.readMarks(share)
	x := p.input
	for i := range p.layers {
		x = p.layers[i].forward(&p.pass, x)
	}
	p.maskO = p.masks(p.maskO, len(x), p.plan.Drop)
	p.masked = room(p.masked, len(x))
	for i, m := range p.maskO {
		p.masked[i] = x[i] * m
	}
	y := p.out.forward(p.masked, p.words)
	at, n := 0, p.marker.Out.Out
	dMoves := p.dense[len(p.dense)-1]
	for _, e := range share {
		p.loss += pathLoss(y[at*n:(at+len(e.rows))*n], p.marker.Moves, e.classes, n, p.scale, dMoves)
		at += len(e.rows)
	}
	d := p.out.backward(y, p.masked, p.words)
	for i, m := range p.maskO {
		d[i] *= m
	}
	for i := len(p.layers) - 1; i >= 0; i-- {
		d = p.layers[i].backward(&p.pass, d)
	}
	wide := p.plan.Embed + p.marker.Words.Dim
	for k, r := range p.used {
		add(p.grads[r*p.plan.Embed:(r+1)*p.plan.Embed], d[p.where[k]*wide:][:p.plan.Embed])
	}
}

func (p *markPass) readMarks(share []*markExample) {
	embed := p.plan.Embed
	wide := embed + p.marker.Words.Dim
	p.input = room(p.input, p.words*wide)
	clear(p.input)
	p.used, p.where = p.used[:0], p.where[:0]
	at := 0
	for _, e := range share {
		for i := range e.rows {
			to := p.input[at*wide : (at+1)*wide]
			for _, row := range e.features[i] {
				if p.random.Float32() < p.plan.DropOther {
					continue
				}
				r := int(row)
				add(to[:embed], p.table[r*embed:(r+1)*embed])
				p.used, p.where = append(p.used, r), append(p.where, at)
			}
			if p.random.Float32() >= p.plan.DropOther {
				p.marker.Words.Row(e.rows[i], to[embed:])
			}
			at++
		}
	}
}

// pathLoss replaces the grades y by the gradient of scale times the negative
// log chance of the classes wanted, and adds that of the moves.
func pathLoss(y, moves []float32, want []int, n int, scale float32, dMoves []float32) float64 {
	words := len(want)
	alpha, beta := make([]float64, words*n), make([]float64, words*n)
	for c := range n {
		alpha[c] = float64(moves[n*n+c]) + float64(y[c])
	}
	tmp := make([]float64, n)
	for i := 1; i < words; i++ {
		for c := range n {
			for b := range n {
				tmp[b] = alpha[(i-1)*n+b] + float64(moves[b*n+c])
			}
			alpha[i*n+c] = logSum(tmp) + float64(y[i*n+c])
		}
	}
	for i := words - 2; i >= 0; i-- {
		for b := range n {
			for c := range n {
				tmp[c] = float64(moves[b*n+c]) + float64(y[(i+1)*n+c]) + beta[(i+1)*n+c]
			}
			beta[i*n+b] = logSum(tmp)
		}
	}
	all := logSum(alpha[(words-1)*n:])
	gold := float64(moves[n*n+want[0]]) + float64(y[want[0]])
	for i := 1; i < words; i++ {
		gold += float64(moves[want[i-1]*n+want[i]]) + float64(y[i*n+want[i]])
	}
	for i := 1; i < words; i++ {
		for b := range n {
			for c := range n {
				p := math.Exp(alpha[(i-1)*n+b] + float64(moves[b*n+c]) + float64(y[i*n+c]) + beta[i*n+c] - all)
				dMoves[b*n+c] += scale * float32(p)
			}
		}
		dMoves[want[i-1]*n+want[i]] -= scale
	}
	for c := range n {
		dMoves[n*n+c] += scale * float32(math.Exp(alpha[c]+beta[c]-all))
	}
	dMoves[n*n+want[0]] -= scale
	for i := range words {
		for c := range n {
			y[i*n+c] = scale * float32(math.Exp(alpha[i*n+c]+beta[i*n+c]-all))
		}
		y[i*n+want[i]] -= scale
	}
	return all - gold
}

func logSum(v []float64) float64 {
	top := v[0]
	for _, x := range v {
		top = max(top, x)
	}
	sum := 0.
	for _, x := range v {
		sum += math.Exp(x - top)
	}
	return top + math.Log(sum)
}

// learntFeatures returns the hashes of the features that are seen often enough,
// in rising order, and the sequences with rows in their place.
func learntFeatures(data []model.Sequence, least int) ([]uint32, []*markExample) {
	seen := map[uint32]int32{}
	for _, s := range data {
		for _, features := range s.Features {
			for _, h := range features {
				seen[h]++
			}
		}
	}
	var keys []uint32
	for h, n := range seen {
		if int(n) >= least {
			keys = append(keys, h)
		}
	}
	slices.Sort(keys)
	clear(seen)
	for row, h := range keys {
		seen[h] = int32(row)
	}
	all := make([]*markExample, len(data))
	for i, s := range data {
		e := &markExample{rows: s.Rows, classes: s.Classes}
		for _, features := range s.Features {
			var rows []int32
			for _, h := range features {
				if row, ok := seen[h]; ok {
					rows = append(rows, row)
				}
			}
			e.features = append(e.features, rows)
		}
		all[i] = e
	}
	return keys, all
}
