/** Something nobody may be asked questions before: a running legal term, a signing, an exam. */
export interface UrgentMatter {
  readonly name: string;
  /** A query that finds a row when it is so for person $1 on day $2 at instant $3. */
  readonly found: string;
}

let known: readonly UrgentMatter[] = [];

/** Told once at start by `app`, as the reactions are: the modules that know of such matters come after this one. */
export const urgentMatters = {
  know(matters: readonly UrgentMatter[]): void {
    known = matters;
  },
  /** One statement over all of them. */
  statement(): { readonly name: string; readonly text: string } {
    const any = known.map(({ found }) => `exists (${found})`).join(" or ");
    return {
      name: `urgent_matters_${known.map(({ name }) => name).join("_")}`.slice(0, 60),
      text: `select ${any || "false"} as "isUrgent", $1::uuid, $2::date, $3::timestamptz`,
    };
  },
};
