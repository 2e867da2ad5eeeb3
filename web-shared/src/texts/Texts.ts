/** The same keys as the Estonian texts, any words: a missing or misspelt key does not compile. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

type PluralStem<K> = K extends `${infer Stem}_other` ? Stem : never;

/** Like Texts, and every counted text also has the Russian forms `_few` and `_many`. */
export type RussianTexts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : RussianTexts<T[K]>;
} & { readonly [K in keyof T as `${PluralStem<K>}_few` | `${PluralStem<K>}_many`]: string };
