/** Nodes that reach one another; a node by itself unless it leads to itself. */
export interface StrongComponent {
  readonly nodes: readonly string[];
  readonly circular: boolean;
}

/**
 * The strongly connected components of a graph, each after all that it leads to (Tarjan 1972). Without recursion, so
 * that a chain of 100,000 events does not end in a stack overflow.
 */
export function components(
  nodes: Iterable<string>,
  { edges }: { readonly edges: (node: string) => readonly string[] },
): readonly StrongComponent[] {
  const found: StrongComponent[] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();

  const enter = (node: string): Frame => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: edges(node), step: 0 };
  };
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const close = ({ node, next }: Frame): void => {
    if (low.get(node) !== order.get(node)) return;
    const nodes = stack.splice(stack.lastIndexOf(node));
    for (const member of nodes) onStack.delete(member);
    found.push({ nodes, circular: nodes.length > 1 || next.includes(node) });
  };

  for (const root of nodes) {
    if (order.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const to = frame.next[frame.step++];
      if (to === undefined) {
        close(frame);
        frames.pop();
        const above = frames.at(-1);
        if (above) lower(above.node, low.get(frame.node) ?? 0);
      } else if (!order.has(to)) frames.push(enter(to));
      else if (onStack.has(to)) lower(frame.node, order.get(to) ?? 0);
    }
  }
  return found;
}

interface Frame {
  readonly node: string;
  readonly next: readonly string[];
  step: number;
}
