const { TestEnvironment } = require("jest-environment-jsdom");

const nodes = {
  fetch,
  Request,
  Response,
  Headers,
  FormData,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  TransformStream,
  structuredClone,
  BroadcastChannel,
};

/** jsdom leaves out the fetch family; hand it Node's own. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, nodes);
  }
};
