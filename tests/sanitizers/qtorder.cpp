// SPDX-License-Identifier: GPL-3.0-or-later
// Tells ThreadSanitizer of the order that Qt makes between threads. Debian's Qt is built without it, so it
// does not see that an event is handled after it was posted, and would call everything that events carry a
// race. What is known here is less than what happens: whatever a thread did before it emitted a signal,
// called into another thread, or left a mutex, comes before whatever a thread does that is handed an event,
// or entered the mutex, later. Races between threads that exchange nothing in between are still found. Linked
// into the tests of the tsan preset only.
#include <QtCore/QCoreApplication>
#include <QtCore/QMutex>
#include <QtCore/QThread>

#include <sanitizer/tsan_interface.h>

namespace {

char events; ///< stands for all event queues together

bool beforeAnEvent(void **)
{
    __tsan_acquire(&events);
    __tsan_release(&events); // what the thread did until now
    return false; // it is handled as ever
}

const bool known = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeAnEvent);

} // namespace

// ld --wrap: what the code calls by these names is __wrap_NAME, and __real_NAME is Qt's own.
// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming)
extern "C" {

void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *, const QMetaObject *, int, void **);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *meta, int signal,
                                                        void **arguments)
{
    __tsan_release(&events);
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, meta, signal, arguments);
}

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    __tsan_release(&events);
    const bool done =
        __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
            object, slot, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(&events);
    return done;
}

void __real__ZN11QBasicMutex12lockInternalEv(QBasicMutex *);
void __wrap__ZN11QBasicMutex12lockInternalEv(QBasicMutex *mutex)
{
    __real__ZN11QBasicMutex12lockInternalEv(mutex);
    __tsan_acquire(mutex);
}

void __real__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *);
void __wrap__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *mutex)
{
    __tsan_release(mutex);
    __real__ZN11QBasicMutex14unlockInternalEv(mutex);
}

bool __real__ZN7QThread4waitE14QDeadlineTimer(QThread *, QDeadlineTimer);
bool __wrap__ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    __tsan_acquire(&events);
    return ended;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,readability-identifier-naming)
