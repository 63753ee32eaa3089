#!/usr/bin/env bash
# PostgreSQL and Redis for the tests: own ports, own data, no durability. start | stop | variables
set -euo pipefail
PG_PORT=${PG_PORT:-54329}
REDIS_PORT=${REDIS_PORT:-63799}
# Not in the checkout: the servers refuse root, so as root they run as another user, who may not see it.
DATA=${SERVICES_DATA:-${TMPDIR:-/tmp}/xaminh-services-$(id -u)}

as_server() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

pg_bin() {
    local newest
    newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1) || true
    if [ -n "$newest" ]; then echo "$newest"; return; fi
    dirname "$(command -v initdb)" 2>/dev/null || {
        echo "PostgreSQL is missing (Debian, Ubuntu: apt install postgresql)." >&2
        return 1
    }
}

start() {
    local bin
    bin=$(pg_bin)
    command -v redis-server >/dev/null || { echo "Redis is missing (Debian, Ubuntu: apt install redis-server)." >&2; exit 1; }
    mkdir -p "$DATA"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$DATA"; fi
    cd "$DATA"
    if [ ! -f pg/PG_VERSION ]; then
        as_server "$bin/initdb" -D "$DATA/pg" -U xaminh --auth trust --encoding UTF8 --locale C.UTF-8 >initdb.log
    fi
    # Without autovacuum: it counts the rows of a test's open transaction as none, and plans get slow for the rest.
    if ! as_server "$bin/pg_ctl" -D "$DATA/pg" status >/dev/null; then
        as_server "$bin/pg_ctl" -D "$DATA/pg" -l "$DATA/pg.log" -w -t 60 start >/dev/null -o "-p $PG_PORT -h 127.0.0.1 \
            -k $DATA -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60 -c autovacuum=off" || {
            cat "$DATA/pg.log" >&2
            exit 1
        }
    fi
    if ! redis-cli -p "$REDIS_PORT" ping >/dev/null 2>&1; then
        as_server redis-server --port "$REDIS_PORT" --bind 127.0.0.1 --save "" --appendonly no --dir "$DATA" \
            --daemonize yes --pidfile "$DATA/redis.pid" --logfile "$DATA/redis.log" >/dev/null
        for _ in $(seq 50); do
            redis-cli -p "$REDIS_PORT" ping >/dev/null 2>&1 && break
            sleep 0.1
        done
        redis-cli -p "$REDIS_PORT" ping >/dev/null || { cat "$DATA/redis.log" >&2; exit 1; }
    fi
    echo "PostgreSQL on port $PG_PORT, Redis on port $REDIS_PORT. To use them:" >&2
    variables
}

stop() {
    local bin
    bin=$(pg_bin)
    cd /
    if [ -f "$DATA/pg/postmaster.pid" ]; then as_server "$bin/pg_ctl" -D "$DATA/pg" -m fast -w stop >/dev/null; fi
    if [ -f "$DATA/redis.pid" ]; then redis-cli -p "$REDIS_PORT" shutdown nosave || true; fi
}

variables() {
    echo "export DATABASE_URL=postgres://xaminh@127.0.0.1:$PG_PORT/postgres REDIS_URL=redis://127.0.0.1:$REDIS_PORT"
}

case "${1:-}" in
    start | stop | variables) "$1" ;;
    *) echo "usage: $0 start | stop | variables" >&2; exit 2 ;;
esac
