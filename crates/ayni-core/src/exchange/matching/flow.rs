//! The cheapest flow through a network, exactly, in whole numbers: the primal network simplex method.
//!
//! The tree is strongly feasible at every step (Cunningham 1976), so that the method ends; which arc enters is decided by
//! the arcs' order alone, so that it ends alike everywhere. Arcs may be added between two runs: a network of millions of
//! possible arcs is solved over the few that matter, and [`Network::reduced`] tells which others would still help.

/// Where an arc stands, as what its reduced cost is multiplied with: below 0 it would help.
const TREE: i64 = 0;
const LOWER: i64 = 1;
const UPPER: i64 = -1;

/// No node, no child.
const NONE: usize = usize::MAX;

/// A network and the best flow that was found through it so far. What belongs to an arc stands at its number.
#[derive(Clone, Debug)]
pub(super) struct Network {
    from: Vec<u32>,
    to: Vec<u32>,
    cost: Vec<i64>,
    capacity: Vec<i64>,
    flow: Vec<i64>,
    state: Vec<i64>,
    /// How many arcs at the front lead to and from the root: they carry what nothing else can.
    artificial: usize,
    parent: Vec<usize>,
    /// The arc to the parent.
    up: Vec<usize>,
    depth: Vec<usize>,
    price: Vec<i64>,
    first_child: Vec<usize>,
    next: Vec<usize>,
    previous: Vec<usize>,
    /// Where the search for an arc that helps goes on.
    at: usize,
}

// Indices are nodes and arcs of this network, made here; none comes from outside.
impl Network {
    /// A network of nodes that bring so much in (or take it out, where negative). `dearest` is more than any path costs.
    pub(super) fn new(supplies: &[i64], dearest: i64) -> Network {
        let root = supplies.len();
        let mut network = Network {
            from: Vec::new(),
            to: Vec::new(),
            cost: Vec::new(),
            capacity: Vec::new(),
            flow: Vec::new(),
            state: Vec::new(),
            artificial: root,
            parent: vec![root; root + 1],
            up: (0..=root).collect(),
            depth: vec![1; root + 1],
            price: vec![0; root + 1],
            first_child: vec![NONE; root + 1],
            next: vec![NONE; root + 1],
            previous: vec![NONE; root + 1],
            at: 0,
        };
        network.parent[root] = NONE;
        network.depth[root] = 0;
        for (node, supply) in supplies.iter().enumerate() {
            let (from, to) = if *supply >= 0 { (node, root) } else { (root, node) };
            network.price[node] = if *supply >= 0 { -dearest } else { dearest };
            let arc = network.add(from, to, dearest, i64::MAX / 4);
            network.flow[arc] = supply.abs();
            network.state[arc] = TREE;
            network.hang(node, root);
        }
        network
    }

    /// Adds an arc; its number.
    pub(super) fn add(&mut self, from: usize, to: usize, cost: i64, capacity: i64) -> usize {
        self.from.push(from as u32);
        self.to.push(to as u32);
        self.cost.push(cost);
        self.capacity.push(capacity);
        self.flow.push(0);
        self.state.push(LOWER);
        self.from.len() - 1
    }

    /// What flows over an arc.
    pub(super) fn flow(&self, arc: usize) -> i64 {
        self.flow.get(arc).copied().unwrap_or_default()
    }

    /// What an arc between two nodes would cost beyond what it saves: below 0 it would help.
    pub(super) fn reduced(&self, from: usize, to: usize, cost: i64) -> i64 {
        cost + self.price[from] - self.price[to]
    }

    /// Whether all that comes in goes out over real arcs.
    pub(super) fn feasible(&self) -> bool {
        self.flow.iter().take(self.artificial).all(|flow| *flow == 0)
    }

    /// Whether the flow is proved to be the best: no arc helps any more, and each is where its cost says.
    #[cfg(test)]
    pub(super) fn proved(&self) -> bool {
        (self.artificial..self.from.len()).all(|arc| {
            let (reduced, flow) = (self.over(arc), self.flow[arc]);
            let bounds = (0..=self.capacity[arc]).contains(&flow);
            bounds && (flow == 0 || reduced <= 0) && (flow == self.capacity[arc] || reduced >= 0)
        })
    }

    /// Finds the best flow over the arcs that there are.
    pub(super) fn solve(&mut self) {
        while let Some(entering) = self.entering() {
            self.pivot(entering);
        }
    }

    /// What an arc costs beyond what it saves.
    fn over(&self, arc: usize) -> i64 {
        self.cost[arc] + self.price[self.from[arc] as usize] - self.price[self.to[arc] as usize]
    }

    /// The arc that saves most among the next few that save anything.
    fn entering(&mut self) -> Option<usize> {
        let all = self.from.len();
        let arcs = all - self.artificial;
        if arcs == 0 {
            return None;
        }
        let block = (arcs.isqrt() * 2).clamp(20, 2_000);
        let (mut best, mut most) = (NONE, 0);
        let mut left = block;
        for _ in 0..arcs {
            if self.at < self.artificial || self.at >= all {
                self.at = self.artificial;
            }
            let over = self.state[self.at] * self.over(self.at);
            if over < most {
                (best, most) = (self.at, over);
            }
            self.at += 1;
            left -= 1;
            if left == 0 {
                if best != NONE {
                    break;
                }
                left = block;
            }
        }
        (best != NONE).then_some(best)
    }

    /// Whether the arc of a node to its parent points to the parent.
    fn points_up(&self, node: usize) -> bool {
        self.from[self.up[node]] as usize == node
    }

    /// How much more can go from a node to its parent, or from the parent to it.
    fn room(&self, node: usize, upwards: bool) -> i64 {
        let arc = self.up[node];
        if self.points_up(node) == upwards { self.capacity[arc] - self.flow[arc] } else { self.flow[arc] }
    }

    fn push(&mut self, node: usize, upwards: bool, amount: i64) {
        let along = self.points_up(node) == upwards;
        let arc = self.up[node];
        self.flow[arc] += if along { amount } else { -amount };
    }

    /// Sends as much as fits around the cycle that an arc closes, and lets the arc that stops it leave the tree.
    fn pivot(&mut self, entering: usize) {
        let (from, to) = (self.from[entering] as usize, self.to[entering] as usize);
        let lower = self.state[entering] == LOWER;
        // What is sent goes from `first` over the arc to `second`, then up to where the two meet, and down again.
        let (first, second) = if lower { (from, to) } else { (to, from) };
        let (mut a, mut b) = (first, second);
        while a != b {
            if self.depth[a] >= self.depth[b] { a = self.parent[a] } else { b = self.parent[b] }
        }
        let meet = a;
        let (mut amount, mut out, mut on_first) = (self.capacity[entering], NONE, false);
        let mut node = first;
        while node != meet {
            let room = self.room(node, false);
            if room < amount {
                (amount, out, on_first) = (room, node, true);
            }
            node = self.parent[node];
        }
        node = second;
        while node != meet {
            let room = self.room(node, true);
            // The last one that stops it, seen along the cycle: so the tree stays strongly feasible.
            if room <= amount {
                (amount, out, on_first) = (room, node, false);
            }
            node = self.parent[node];
        }
        if amount > 0 {
            self.flow[entering] += if lower { amount } else { -amount };
            for (start, upwards) in [(first, false), (second, true)] {
                let mut node = start;
                while node != meet {
                    self.push(node, upwards, amount);
                    node = self.parent[node];
                }
            }
        }
        if out == NONE {
            self.state[entering] = if lower { UPPER } else { LOWER };
            return;
        }
        let leaving = self.up[out];
        self.state[leaving] = if self.flow[leaving] == 0 { LOWER } else { UPPER };
        self.state[entering] = TREE;
        let (inner, outer) = if on_first { (first, second) } else { (second, first) };
        self.turn(inner, out, outer, entering);
    }

    /// Cuts the part of the tree below `out` off, hangs it by `inner` on `outer`, and mends its prices and depths.
    fn turn(&mut self, inner: usize, out: usize, outer: usize, entering: usize) {
        let (mut node, mut above, mut by) = (inner, outer, entering);
        loop {
            let (parent, up) = (self.parent[node], self.up[node]);
            self.unhang(node);
            self.parent[node] = above;
            self.up[node] = by;
            self.hang(node, above);
            if node == out {
                break;
            }
            (above, by, node) = (node, up, parent);
        }
        let over = self.over(entering);
        let change = if self.from[entering] as usize == inner { -over } else { over };
        // All nodes of the part, without a stack: down to the first child, else on to the next, else back up.
        let mut node = inner;
        loop {
            self.price[node] += change;
            self.depth[node] = self.depth[self.parent[node]] + 1;
            if self.first_child[node] != NONE {
                node = self.first_child[node];
                continue;
            }
            while node != inner && self.next[node] == NONE {
                node = self.parent[node];
            }
            if node == inner {
                return;
            }
            node = self.next[node];
        }
    }

    fn hang(&mut self, node: usize, parent: usize) {
        let first = self.first_child[parent];
        self.next[node] = first;
        self.previous[node] = NONE;
        if first != NONE {
            self.previous[first] = node;
        }
        self.first_child[parent] = node;
    }

    fn unhang(&mut self, node: usize) {
        let (previous, next) = (self.previous[node], self.next[node]);
        if previous == NONE {
            let parent = self.parent[node];
            self.first_child[parent] = next;
        } else {
            self.next[previous] = next;
        }
        if next != NONE {
            self.previous[next] = previous;
        }
    }
}
