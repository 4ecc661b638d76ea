#!/usr/bin/env python3
"""measure.py OUT CMD...: runs CMD, which writes to OUT, and prints the peaks of the resident memory of its processes and of its temporary files."""
import subprocess, sys, os, time, resource
out = sys.argv[1]; p = subprocess.Popen(sys.argv[2:], stdout=open(out+'.said','w'), stderr=subprocess.STDOUT)
def tree(root):
    kids={}
    for d in os.listdir('/proc'):
        if d.isdigit():
            try:
                f=open(f'/proc/{d}/stat').read().rsplit(')',1)[1].split(); kids.setdefault(int(f[1]),[]).append(int(d))
            except OSError: pass
    r=[root]
    for x in r: r+=kids.get(x,[])
    return r
def rss(pid):
    try:
        for l in open(f'/proc/{pid}/smaps_rollup'):
            if l.startswith('Rss:'): a=int(l.split()[1])
            if l.startswith('Pss:'): return a,int(l.split()[1])
    except OSError: pass
    return 0,0
def size(*ds):
    n=0
    for d in ds:
        for r,_,fs in os.walk(d):
            for f in fs:
                try: n+=os.lstat(os.path.join(r,f)).st_size
                except OSError: pass
    return n
pk=pp=pm=pd=0; kids=set(); t=time.time(); work=os.path.join(out,'.pressmark')
while p.poll() is None:
    tr=tree(p.pid); v=[(x,)+rss(x) for x in tr]; kids|=set(tr)
    s=sum(x[1] for x in v)
    if s>pk: pk=s; what=v
    pp=max(pp,sum(x[2] for x in v)); pm=max(pm,max(x[1] for x in v))
    pd=max(pd,size(os.path.join(work,'staging'),os.path.join(work,'text'),os.path.join(out,'.publish')))
    time.sleep(0.5)
r=resource.getrusage(resource.RUSAGE_CHILDREN)
print(f'exit {p.returncode} wall {time.time()-t:.0f} s cpu {r.ru_utime+r.ru_stime:.0f} s peak tree RSS {pk//1024} MB (PSS {pp//1024} MB), largest process {pm//1024} MB, temporary {pd>>20} MB, processes ever seen {len(kids)}; at peak {[(a,b//1024) for a,b,c in what]}')
