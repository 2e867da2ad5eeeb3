export { seedDemo } from "./seedDemo";
export { seedReference } from "./seedReference";
