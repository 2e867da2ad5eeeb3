type Counted = {
  total: { silent: number; declined: number };
  bodies?: { asked: number; answered: number } | null | undefined;
};

/** How many of those who were asked have not answered: bodies where one answers in the name of each, else people. */
export function unansweredOf({ total, bodies }: Counted): number {
  return bodies ? bodies.asked - bodies.answered : total.silent + total.declined;
}
