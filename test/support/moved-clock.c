/*
 * The wall clock of a browser, moved by as many nanoseconds as stand in the file that the variable
 * MOVED_CLOCK names: eight bytes, read anew at each look at the clock. Preloaded into all of a
 * browser's processes; what counts from some start on (timers, animations) stays as it is.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL

/* Shared with every child that is forked, and mapped before a sandbox closes the file to it. */
static volatile const long long *moved;

/* No malloc and no dlsym in here: Firefox's malloc asks for the time while it holds its lock. */
static long long offset(void) {
  static const long long none = 0;
  if (!moved) {
    const char *path = environ ? getenv("MOVED_CLOCK") : NULL;
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    void *at = file < 0 ? MAP_FAILED : mmap(NULL, sizeof none, PROT_READ, MAP_SHARED, file, 0);
    if (file >= 0) close(file);
    /* Asked before the process has its environment: to be tried again at the next look. */
    if (at == MAP_FAILED && !environ) return 0;
    moved = at == MAP_FAILED ? &none : at;
  }
  return *moved;
}

typedef int Look(clockid_t, struct timespec *);

/* The one that needs no way into the kernel; before it is found, the kernel is asked. */
static Look *volatile real;

__attribute__((constructor)) static void prepare(void) {
  offset();
  real = (Look *)dlsym(RTLD_NEXT, "clock_gettime");
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  Look *look = real;
  int failed = look ? look(clock, time) : (int)syscall(SYS_clock_gettime, clock, time);
  if (failed || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return failed;
  long long now = time->tv_sec * SECOND + time->tv_nsec + offset();
  time->tv_sec = now / SECOND;
  time->tv_nsec = now % SECOND;
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}

int timespec_get(struct timespec *at, int base) {
  if (base != TIME_UTC || clock_gettime(CLOCK_REALTIME, at)) return 0;
  return base;
}

/* When an instant of the moved clock comes on the real one, which is all that waiting knows. */
static struct timespec unmoved(const struct timespec *until) {
  long long at = until->tv_sec * SECOND + until->tv_nsec - offset();
  if (at < 0) at = 0;
  return (struct timespec){at / SECOND, at % SECOND};
}

int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex,
                           const struct timespec *until) {
  /* This bit of glibc's says that the condition was made for the monotonic clock. */
  if (cond->__data.__wrefs & 2) return pthread_cond_clockwait(cond, mutex, CLOCK_MONOTONIC, until);
  struct timespec at = unmoved(until);
  return pthread_cond_clockwait(cond, mutex, CLOCK_REALTIME, &at);
}

int sem_timedwait(sem_t *semaphore, const struct timespec *until) {
  struct timespec at = unmoved(until);
  return sem_clockwait(semaphore, CLOCK_REALTIME, &at);
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *until) {
  struct timespec at = unmoved(until);
  return pthread_mutex_clocklock(mutex, CLOCK_REALTIME, &at);
}
