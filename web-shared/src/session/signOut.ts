/** Ends the session at the server and starts the portal anew, so that nothing personal stays in memory. */
export async function signOut(home: string): Promise<void> {
  await fetch("/auth/logout", { method: "POST", credentials: "same-origin", headers: { "x-csrf": "1" } });
  window.location.assign(home);
}
