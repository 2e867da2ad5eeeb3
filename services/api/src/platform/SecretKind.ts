/** What a secret opens by itself. The word stands before the secret and goes into its hash: none opens another's door. */
export const SecretKind = { SHARE: "share", OPENING: "opening" } as const;
export type SecretKind = (typeof SecretKind)[keyof typeof SecretKind];
