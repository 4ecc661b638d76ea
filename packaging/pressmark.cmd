@echo off
rem Starts Pressmark on Windows. Needs Java 17 or newer and nothing else.
rem   PRESSMARK_JAVA_OPTS   further options for Java, such as -Xmx2g
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -Xmx768m -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dhsqldb.reconfig_logging=false %PRESSMARK_JAVA_OPTS% -jar "%home%pressmark.jar" %*
exit /b %ERRORLEVEL%
