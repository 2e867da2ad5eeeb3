/** What somebody of the demo is for an organisation; `body` is its key. */
export interface DemoMandate {
  readonly code: string;
  readonly role: string;
  readonly body: string;
}
