import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { ChoiceRow } from "./choiceRows";

const rowHeight = 44;
const axisHeight = 64;

/** Bars of how many chose each option. The table under it says the same, so it is no picture for a screen reader. */
export function ChoiceChart({ rows, unit }: { rows: readonly ChoiceRow[]; unit: string }) {
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={rows.length * rowHeight + axisHeight}>
        <BarChart
          layout="vertical"
          data={[...rows]}
          margin={{ left: 0, right: 48, bottom: 20 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="var(--general-border-primary)" />
          <XAxis
            type="number"
            allowDecimals={false}
            stroke="var(--general-text-secondary)"
            label={{ value: unit, position: "insideBottomRight", offset: -16, fill: "var(--general-text-secondary)" }}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={180}
            stroke="var(--general-text-secondary)"
            tick={{ fill: "var(--general-text-primary)", fontSize: 14 }}
          />
          <Bar dataKey="count" fill="var(--general-border-brand)" radius={[0, 4, 4, 0]} isAnimationActive={false}>
            <LabelList dataKey="count" position="right" fill="var(--general-text-primary)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
