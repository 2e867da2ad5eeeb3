/** Words of the home page. */
export const home = {
  title: "Kutseregister",
  lead: "Siit leiate kutsed, kutse andjad ja kehtivad kutsetunnistused ning saate kutset taotleda.",
} as const;
