package model

import "math"

// never is the grade of what may not be chosen.
const never = -math.MaxFloat32

// bestTree sets the head of each word, 0 for the root and else one more than
// the index of the head, to the tree with one root whose grades have the
// highest sum: the algorithm of Chu and Liu (1965) and Edmonds (1967).
// grades[i*(words+1)+h] is the grade of head h for word i; they are changed.
//
// Most sentences are done when each word has taken the head that it likes
// best. The others cost time of the square of their length for each cycle.
func bestTree(grades []float32, words int, heads []int) {
	wide := words + 1
	roots := 0
	for i := range words {
		grades[i*wide+i+1] = never // no word is its own head
		heads[i] = best(grades[i*wide : (i+1)*wide])
		if heads[i] == 0 {
			roots++
		}
	}
	if roots == 1 && !hasCycle(heads[:words]) {
		return
	}
	for i, h := range newGraph(grades, words).span()[1:] {
		heads[i] = h
	}
}

// hasCycle walks from each word upwards at most as often as there are words.
func hasCycle(heads []int) bool {
	for i := range heads {
		steps := 0
		for at := heads[i]; at != 0; at = heads[at-1] {
			if steps++; steps > len(heads) {
				return true
			}
		}
	}
	return false
}

// graph has grades[d][h], how good h is as the head of d. Node 0 is the root.
type graph struct{ grades [][]float64 }

func emptyGraph(nodes int) graph {
	g := graph{make([][]float64, nodes)}
	all := make([]float64, nodes*nodes)
	for i := range g.grades {
		g.grades[i] = all[i*nodes : (i+1)*nodes]
	}
	return g
}

// newGraph takes so much from every grade of the root that no tree with two of
// its edges can be the best.
func newGraph(grades []float32, words int) graph {
	g := emptyGraph(words + 1)
	var most float64
	for d := 1; d <= words; d++ {
		row := g.grades[d]
		for h := range row {
			row[h] = float64(grades[(d-1)*(words+1)+h])
			if h != d {
				most = max(most, math.Abs(row[h]))
			}
		}
	}
	for d := 1; d <= words; d++ {
		g.grades[d][0] -= 2 * most * float64(words+1)
	}
	return g
}

// span returns the head of each node in the best tree.
func (g graph) span() []int {
	heads := make([]int, len(g.grades))
	for d := 1; d < len(heads); d++ {
		heads[d] = bestHead(g.grades[d])
	}
	cycle := findCycle(heads)
	if cycle == nil {
		return heads
	}
	return g.contract(heads, cycle)
}

// bestHead returns the node of the highest grade, the first of equals.
func bestHead(grades []float64) int {
	at := 0
	for h, g := range grades {
		if g > grades[at] {
			at = h
		}
	}
	return at
}

// findCycle returns the nodes of a cycle, nil when there is none.
func findCycle(heads []int) []int {
	seen := make([]int, len(heads)) // the walk that came here first
	for start := 1; start < len(heads); start++ {
		at := start
		for at != 0 && seen[at] == 0 {
			seen[at] = start
			at = heads[at]
		}
		if at == 0 || seen[at] != start {
			continue
		}
		cycle := []int{at}
		for next := heads[at]; next != at; next = heads[next] {
			cycle = append(cycle, next)
		}
		return cycle
	}
	return nil
}

// contract makes one node of the cycle, finds the best tree of what is left,
// and breaks the cycle where the tree enters it.
func (g graph) contract(heads, cycle []int) []int {
	in := make([]bool, len(heads))
	for _, v := range cycle {
		in[v] = true
	}
	var rest []int // the nodes outside, by their new numbers
	for v := range heads {
		if !in[v] {
			rest = append(rest, v)
		}
	}
	one := len(rest)
	small := emptyGraph(one + 1)
	leave, enter := make([]int, one), make([]int, one) // the node of the cycle that serves
	for i, v := range rest {
		for j, u := range rest {
			small.grades[i][j] = g.grades[v][u]
		}
		leave[i], small.grades[i][one] = g.leaving(v, cycle)
		enter[i], small.grades[one][i] = g.entering(v, cycle, heads)
	}
	small.grades[one][one] = never
	for i, h := range small.span() {
		switch {
		case i == one:
			heads[enter[h]] = rest[h]
		case i == 0:
		case h == one:
			heads[rest[i]] = leave[i]
		default:
			heads[rest[i]] = rest[h]
		}
	}
	return heads
}

// leaving returns the best head in the cycle for v.
func (g graph) leaving(v int, cycle []int) (node int, grade float64) {
	node, grade = cycle[0], never
	for _, u := range cycle {
		if s := g.grades[v][u]; s > grade {
			node, grade = u, s
		}
	}
	return node, grade
}

// entering returns the node of the cycle that takes v as its head at the least
// loss, and what that wins.
func (g graph) entering(v int, cycle, heads []int) (node int, grade float64) {
	node, grade = cycle[0], never
	for _, u := range cycle {
		if g.grades[u][v] <= never/2 {
			continue
		}
		if s := g.grades[u][v] - g.grades[u][heads[u]]; s > grade {
			node, grade = u, s
		}
	}
	return node, grade
}
