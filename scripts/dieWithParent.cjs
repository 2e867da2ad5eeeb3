/** Loaded into each child: when the starter dies, even by kill -9, its children stop and free their ports. */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
