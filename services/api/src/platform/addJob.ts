import type { EntityManager } from "typeorm";

export interface JobOptions {
  /** A job with the same key replaces the one that waits. */
  readonly key?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

/** Adds a job in the transaction at hand: the job row is the outbox. */
export async function addJob(
  tx: EntityManager,
  task: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<void> {
  await tx.query(
    "select graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := $4, max_attempts := $5)",
    [task, JSON.stringify(payload), options.key ?? null, options.runAt ?? null, options.maxAttempts ?? 12],
  );
}
