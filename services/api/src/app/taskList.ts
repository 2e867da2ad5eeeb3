import type { Task as GraphileTask, TaskList } from "graphile-worker";
import type { Register } from "./openRegister";
import { react } from "./react";
import { tasks, type Task } from "./tasks";

/** All the worker can do: the reactions to events, and the tasks that talk to the outside world. */
export function taskList(register: Register): TaskList {
  return {
    react: (payload) => react(register, payload),
    ...Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, asJob(task, register)])),
  };
}

/** The queue's form of a task: it learns which try this is. */
function asJob(task: Task, register: Register): GraphileTask {
  return (payload, { job }) => task(payload as never, register, { isLast: job.attempts >= job.max_attempts });
}
