import { Link } from "react-router";
import { useTranslation } from "react-i18next";
import { StatusTag, type StatusTone } from "./StatusTag";
import styles from "./TaskList.module.css";

/** How far a section is. */
export type TaskState = "NOT_STARTED" | "NEEDS_ATTENTION" | "DONE";

/** One section: `missing` says in words what it still needs. */
export type Task = { id: string; label: string; to?: string; state: TaskState; missing?: readonly string[] };

const tones: Record<TaskState, StatusTone> = { NOT_STARTED: "neutral", NEEDS_ATTENTION: "warning", DONE: "success" };

/** The sections of an application, with what is missing said in words. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  const { t } = useTranslation("ui");
  return (
    <ul className={styles.list} aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.task}>
          <div className={styles.words}>
            {task.to ? (
              <Link to={task.to} className={styles.link} aria-describedby={`task-${task.id}`}>
                {task.label}
              </Link>
            ) : (
              <span>{task.label}</span>
            )}
            {task.missing?.map((words) => (
              <span key={words} className={styles.missing}>
                {words}
              </span>
            ))}
          </div>
          <span id={`task-${task.id}`}>
            <StatusTag tone={tones[task.state]}>{t(`task.${task.state}`)}</StatusTag>
          </span>
        </li>
      ))}
    </ul>
  );
}
