/** Words of the menu. */
export const navigation = { home: "Avaleht" } as const;
