import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import type { Carried } from "./publicView";

const ofQualification = new Set(["__typename", "id", "title", "titleEn", "titleRu", "estqfLevel"]);
const ofAwardingBody = new Set(["__typename", "id", "name", "nameEn", "nameRu"]);
const known = new WeakMap<object, LookAhead>();

/** What a public answer is asked to bring along; `counted`: the list is asked how many there are. */
export interface LookAhead extends Carried {
  readonly counted: boolean;
}

/**
 * Looks ahead: which neighbours of a certificate are asked nothing beyond what the joined statement brings. `path` leads
 * from the root field to the certificate. Directives are not looked at: a field that may be left out counts as asked.
 */
export function carriedBy(info: GraphQLResolveInfo, path: readonly string[]): LookAhead {
  const before = known.get(info.fieldNodes);
  if (before) return before;
  const root = info.fieldNodes.flatMap(setOf);
  const sets = path.reduce((found, name) => below(found, name, info), root);
  const carried = {
    counted: !asksNothingOf(root, "totalCount", info),
    qualification: asksOnly(below(sets, "qualification", info), ofQualification, info),
    awardingBody: asksOnly(below(sets, "awardingBody", info), ofAwardingBody, info),
  };
  known.set(info.fieldNodes, carried);
  return carried;
}

const setOf = (node: { readonly selectionSet?: SelectionSetNode | undefined }): SelectionSetNode[] =>
  node.selectionSet ? [node.selectionSet] : [];

/** The selection sets under the fields of this name. */
function below(sets: readonly SelectionSetNode[], name: string, info: GraphQLResolveInfo): SelectionSetNode[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((selection): SelectionSetNode[] => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name ? setOf(selection) : [];
      return below(spreadOf(selection, info), name, info);
    }),
  );
}

function asksOnly(sets: readonly SelectionSetNode[], names: ReadonlySet<string>, info: GraphQLResolveInfo): boolean {
  return sets.every((set) =>
    set.selections.every((selection) =>
      selection.kind === Kind.FIELD
        ? names.has(selection.name.value)
        : asksOnly(spreadOf(selection, info), names, info),
    ),
  );
}

function asksNothingOf(sets: readonly SelectionSetNode[], name: string, info: GraphQLResolveInfo): boolean {
  return sets.every((set) =>
    set.selections.every((selection) =>
      selection.kind === Kind.FIELD
        ? selection.name.value !== name
        : asksNothingOf(spreadOf(selection, info), name, info),
    ),
  );
}

function spreadOf(
  selection: Exclude<SelectionSetNode["selections"][number], { kind: Kind.FIELD }>,
  info: GraphQLResolveInfo,
): SelectionSetNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return [selection.selectionSet];
  const fragment = info.fragments[selection.name.value];
  return fragment ? [fragment.selectionSet] : [];
}
